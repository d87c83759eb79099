// Acts the story of the demonstration on its tablets, moment by moment.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/demo/demo_agency.h"
#include "tests/demo/demo_tablet.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

using Tablets = std::map<std::string, std::unique_ptr<DemoTablet>>;  // by StaffPlan::tablet

// Not thread-safe. All outlive it; what is refused is a std::runtime_error with the code.
class Telling {
public:
    Telling(const DemoAgency& agency, testing::ManualClock& clock, Tablets& tablets);

    void tell(const std::vector<Happening>& story);

private:
    void happen(const Happening& one);
    tablet::SaveRequest requestOf(const Happening& one);
    void syncAll(const std::string& day, const char* time);
    void moveTo(TimeMs moment);
    DemoTablet& tabletOf(int member);
    const std::string& idOf(int member) const;

    const DemoAgency& m_agency;
    testing::ManualClock& m_clock;
    Tablets& m_tablets;
    std::map<std::pair<int, std::string>, std::string> m_labelled;  // person, label -> record
};

}  // namespace ayumi::demo
