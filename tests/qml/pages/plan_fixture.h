// A coach at a tablet where people have plans (plan_samples.h).
#pragma once

#include "tests/qml/pages/plan_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

class PlanFixture : public SentFixture<SentPlans, sendPlans> {
protected:
    void openPlan(const char* name) { app.open("plan", {{"participant", person(name)}}); }
    std::vector<store::RecordRow> rowsOf(const char* kind, const char* name) {
        return SentFixture::rowsOf(kind, app.agency.people[name]);
    }
};

}  // namespace ayumi::testing
