package org.reconvene.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the application once for all test classes of a run, instead of once for each: the archive of the first class
 * holds all of them (see {@link Deployments}).
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Kept.class);
    }

    /** Remembers what was deployed for the first class, and lets the others have it. */
    public static final class Kept {

        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init") // given by Arquillian
        private InstanceProducer<DeploymentScenario> ofTheClass;

        private @Nullable DeploymentScenario ofTheRun;
        private boolean deployed;

        /** Makes the archive for the first class only. */
        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (ofTheRun == null) {
                event.proceed();
                ofTheRun = ofTheClass.get();
            } else {
                ofTheClass.set(ofTheRun);
            }
        }

        /** Deploys it once. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        /** Leaves it where it is: the server is stopped after the last class, and its folder emptied at the next run. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // Not to proceed is all there is to do.
        }
    }
}
