-- What the report to the Operations Group says of requests for a conference; no name stands in it.
create view report_request (partnership_id, requested_at, ending, ended_at) as
  select partnership_id, requested_at, ending, ended_at from conference_request;
