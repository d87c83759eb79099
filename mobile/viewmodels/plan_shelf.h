// Plans and meetings of the people the viewer looks after: which plan is in force, which is being
// made, and by when somebody is to look at it again. Rules: shared/records/plans.h. GUI thread,
// while the tablet is readable.
#pragma once

#include <QVariantMap>

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/plans.h"

namespace ayumi::viewmodels {

struct PersonPlans {
    std::string participant;
    std::string programme;  // of the placement in force, or of the plan where that says none
    std::string since;      // first day of that placement, else of the service
    bool served = false;    // the service runs, also in a pause or between two workplaces
    std::vector<store::RecordRow> plans;     // those being made first, then the newest
    std::vector<store::RecordRow> meetings;  // newest first
    std::vector<std::string> inForce;        // records; more than one is a mistake
    records::DueDay review;    // None: not served, no plan, or the next one is made already
    records::DueDay lookBack;  // None: not served, or the programme asks for none

    const store::RecordRow* find(const std::string& record) const;
    const store::RecordRow* current() const;  // in force, else the last that was; null: none
    const store::RecordRow* next() const;     // being made, or begins later; null: none
    std::vector<records::PlanPeriod> periods() const;
};

records::ReviewRules reviewRules(Tablet& tablet);  // of the agency's settings

// `today`: a day.
PersonPlans plansOf(Tablet& tablet, const std::string& participant, const std::string& today);
// Of everybody served today, in the order of name_kana.
std::vector<PersonPlans> plansOfEverybody(Tablet& tablet, const records::ReviewRules& rules,
                                          const std::string& today);

// {day, left, due}: due is "", "later", "soon", "over".
QVariantMap dueMap(const records::DueDay& due);

// {key, day, done} of each step: "assessed", "drafted", "met", "agreed", "copied".
QVariantList stepMaps(const std::vector<records::StepState>& cycle);

}  // namespace ayumi::viewmodels
