// An agency with two coaches, a supervisor and two participants, on both databases.
#pragma once

#include <algorithm>

#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {

class ServicesTest : public storage::StoreTest {
protected:
    ServicesTest()
        : clock(startOfDayMs("2026-11-21") + 9 * 3'600'000), agency(config(), clock, random) {
        sato = agency.addPerson("佐藤");
        suzuki = agency.addPerson("鈴木");
        coachA = agency.addStaff("coach", "高橋");
        coachB = agency.addStaff("coach", "田中");
        supervisor = agency.addStaff("supervisor", "山本");
        site = agency.addSite("ひだまり製パン 南店");
        assignmentA = agency.assign(sato, coachA, "2026-04-01");
        agency.assign(suzuki, coachB, "2026-04-01");
        tabletA = agency.enrolDevice("A").device;
        tabletB = agency.enrolDevice("B").device;
        writerA = agency.signIn(tabletA, coachA);
        writerB = agency.signIn(tabletB, coachB);
    }

    sync::Change arrival(testing::Writer& writer, const std::string& participant,
                         std::map<std::string, Json> set = {{"status", "present"}}) {
        return sync::signChange(
            agency.attendance(writer, participant, "2026-11-21", site, std::move(set)),
            writer.signing);
    }

    // Verdict of one change: "applied", or the quarantine's code.
    std::string verdictOf(const std::string& device, const sync::Change& change) {
        const auto verdict = agency.push(device, {change}).verdicts.at(0);
        if (verdict.standing() == sync::VerdictKind::Quarantined) return verdict.reason.code;
        return std::string(nameOf(verdict.kind));
    }

    testing::ManualClock clock;
    SystemRandom random;
    testing::Agency agency;
    std::string sato, suzuki, coachA, coachB, supervisor, site, assignmentA, tabletA, tabletB;
    testing::Writer writerA, writerB;
};

inline std::size_t statesOfKind(const std::vector<std::string>& states, const std::string& kind) {
    return static_cast<std::size_t>(
        std::count_if(states.begin(), states.end(), [&](const std::string& text) {
            return text.find("\"kind\":\"" + kind + '"') != std::string::npos;
        }));
}

}  // namespace ayumi::services
