package org.reconvene.interchange.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusEpisode;
import org.reconvene.interchange.CensusPlan;
import org.reconvene.interchange.CensusSection47;
import org.reconvene.interchange.PrimaryNeed;
import org.reconvene.interchange.RejectedPart;

/**
 * Reads one episode. The date of an initial conference may stand on the episode or on its enquiry; two different dates
 * are two conferences, one date twice is one.
 */
final class EpisodeRules {

    private final LifeDates life;
    private final Conferences conferences;
    private final PlanRules plans;
    private final Rejections rejections;

    EpisodeRules(LifeDates life, Conferences conferences, Rejections rejections) {
        this.life = life;
        this.conferences = conferences;
        this.plans = new PlanRules(life, conferences, rejections);
        this.rejections = rejections;
    }

    CensusEpisode read(Part part) {
        Fields fields = new Fields(part, rejections);
        LocalDate referral = referral(part, fields);
        LocalDate closure = closure(referral, fields);
        LocalDate conference = initialConference(fields);
        List<CensusSection47> enquiries =
                part.parts(CensusElement.SECTION_47).stream().map(this::enquiry).toList();
        List<CensusPlan> read = part.parts(CensusElement.PLAN).stream()
                .map(plans::read)
                .filter(Objects::nonNull)
                .toList();
        return new CensusEpisode(
                part.line(),
                referral,
                fields.code(CensusElement.PRIMARY_NEED, PrimaryNeed.class),
                closure,
                conference,
                enquiries,
                read);
    }

    private @Nullable LocalDate referral(Part part, Fields fields) {
        Written field = fields.only(CensusElement.REFERRAL);
        if (field == null) {
            rejections.missing(
                    part,
                    CensusElement.REFERRAL,
                    RejectedPart.FIELD,
                    "The episode has no date of referral.",
                    "Give the day on which the child was referred.");
        }
        return fields.date(field, RejectedPart.FIELD);
    }

    private @Nullable LocalDate closure(@Nullable LocalDate referral, Fields fields) {
        Written field = fields.only(CensusElement.CLOSURE);
        LocalDate day = fields.date(field, RejectedPart.FIELD);
        if (field != null && day != null && referral != null && day.isBefore(referral)) {
            rejections.wrong(
                    field,
                    RejectedPart.FIELD,
                    "is before the referral, " + referral + ".",
                    "Correct whichever of the two dates is wrong.");
            return null;
        }
        return day;
    }

    private @Nullable LocalDate initialConference(Fields fields) {
        Written field = fields.only(CensusElement.INITIAL_CONFERENCE);
        LocalDate day = fields.date(field, RejectedPart.CONFERENCE);
        if (field == null || day == null || !life.allow(field, day, RejectedPart.CONFERENCE, rejections)) {
            return null;
        }
        conferences.initial(field.line(), day);
        return day;
    }

    private CensusSection47 enquiry(Part part) {
        Fields fields = new Fields(part, rejections);
        Boolean notRequired = fields.flag(CensusElement.CONFERENCE_NOT_REQUIRED);
        Boolean required = fields.flag(CensusElement.CONFERENCE_REQUIRED);
        if (notRequired == null && required != null) {
            notRequired = !required;
        }
        return new CensusSection47(
                part.line(),
                fields.date(CensusElement.ENQUIRY_START),
                fields.date(CensusElement.CONFERENCE_TARGET),
                initialConference(fields),
                notRequired);
    }
}
