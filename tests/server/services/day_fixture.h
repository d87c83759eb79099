// A participant's day on both databases: a coach with a tablet writes it, a supervisor with another
// signs it; a second coach has nothing to do with it.
#pragma once

#include <gtest/gtest.h>

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "shared/sync/day_log.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {

inline constexpr const char* kDay = "2026-11-21";

inline sync::RoleOf nobodysRole() {
    return [](std::string_view) { return std::nullopt; };
}

// The records of one day, by id, and the sign-off over them.
struct DayView {
    std::map<std::string, sync::RecordState> records;
    std::optional<sync::RecordState> signOff;

    sync::LogStates log() const {
        sync::LogStates states;
        for (const auto& [id, state] : records) states.push_back(&state);
        return states;
    }
    sync::Decision decision() const { return sync::decisionOn(log(), nobodysRole()); }
    sync::DayStatus status() const {
        return sync::statusOf({log(), signOff ? &*signOff : nullptr, false});
    }
    // As another tablet sees it that has these too.
    DayView with(const std::vector<sync::Change>& changes) const {
        DayView view = *this;
        for (const auto& change : changes) {
            auto [found, fresh] = view.records.try_emplace(change.record, emptyState(change));
            fold(found->second, std::make_shared<const sync::Change>(change), change.madeAtMs);
        }
        return view;
    }
};

class DayTest : public storage::StoreTest {
protected:
    using Set = std::map<std::string, Json>;
    using Seen = std::map<std::string, std::vector<std::string>>;

    explicit DayTest(records::KindTable kinds = records::KindTable::released())
        : clock(startOfDayMs(kDay) + 9 * 3'600'000),
          agency(config(), clock, random, std::move(kinds)),
          sato(agency.addPerson("佐藤")),
          suzuki(agency.addPerson("鈴木")),
          coach(agency.addStaff("coach", "高橋")),
          otherCoach(agency.addStaff("coach", "田中")),
          supervisor(agency.addStaff("supervisor", "山本")),
          site(agency.addSite("ひだまり製パン 南店")) {
        agency.assign(sato, coach, "2026-01-01");
        agency.assign(suzuki, otherCoach, "2026-01-01");
        tabletA = agency.enrolDevice("A");
        tabletS = agency.enrolDevice("S");
        writer = agency.signIn(tabletA.device, coach);
        boss = agency.signIn(tabletS.device, supervisor);
    }

    std::string recordId(const std::string& kind, const std::string& day,
                         const std::string& about = {}) const {
        return naturalRecordId(*agency.kinds().find(kind), agency.id(), sato, day, about);
    }

    // Of Sato's day; attendance is that of the site.
    sync::ChangeContent made(testing::Writer& who, const std::string& kind, Set set, Seen seen = {},
                             const std::string& day = kDay) {
        auto content = agency.content(who, kind);
        content.participant = sato;
        content.day = day;
        if (kind == "attendance") content.about = site;
        content.record = recordId(kind, day, content.about);
        content.set = std::move(set);
        content.seen = std::move(seen);
        return content;
    }
    static sync::Change sign(const testing::Writer& who, sync::ChangeContent content) {
        return sync::signChange(std::move(content), who.signing);
    }
    sync::Change entry(const std::string& kind, Set set, Seen seen = {},
                       const std::string& day = kDay) {
        return sign(writer, made(writer, kind, std::move(set), std::move(seen), day));
    }
    sync::ChangeContent decided(testing::Writer& who, const sync::Decision& decision,
                                const std::string& field = "signed", Seen seen = {},
                                const std::string& day = kDay) {
        return made(who, "sign_off", {{field, sync::writeDecision(decision)}}, std::move(seen),
                    day);
    }
    sync::Change signedOff(const sync::Decision& decision, Seen seen = {}) {
        return sign(boss, decided(boss, decision, "signed", std::move(seen)));
    }
    sync::Change consent(const std::string& scope, const std::string& givenOn = "2026-04-01") {
        auto content = agency.content(writer, "consent");
        content.participant = sato;
        content.set = {{"scope", scope}, {"given_on", givenOn}, {"means", "paper"}};
        return sign(writer, content);
    }
    sync::Change release(testing::Writer& who, const std::string& about,
                         const std::string& decision, Seen seen = {}) {
        auto content = agency.content(who, "release");
        content.about = about;
        content.record =
            naturalRecordId(*agency.kinds().find("release"), agency.id(), "", "", about);
        content.set = {{"decision", decision}};
        content.seen = std::move(seen);
        return sign(who, content);
    }

    static std::string nameOfVerdict(const sync::Verdict& verdict) {
        if (verdict.standing() == sync::VerdictKind::Quarantined) return verdict.reason.code;
        return std::string(nameOf(verdict.standing()));
    }
    // "applied", ..., or the code for which it is held: what it has become, if it was sent before.
    std::string push(const sync::Change& change) {
        return nameOfVerdict(agency.push(tabletA.device, {change}).verdicts.at(0));
    }
    std::string pushed(const std::string& device, const sync::Change& change) {
        return nameOfVerdict(agency.push(device, {change}).verdicts.at(0));
    }

    std::optional<sync::RecordState> stateOf(const std::string& record) {
        const auto rows = agency.store().read(agency.id())->records({record});
        if (rows.empty()) return std::nullopt;
        auto state =
            sync::readState(Json::parse(rows[0].state), [](const std::string&) { return nullptr; });
        return std::move(state).value();
    }
    DayView view(const std::string& day = kDay) {
        DayView seen;
        std::vector<std::string> kinds;
        for (const auto& kind : agency.kinds().all()) {
            if (kind.inDayLog) kinds.push_back(kind.name);
        }
        for (const auto& row : agency.store().read(agency.id())->recordsOfKinds(kinds)) {
            if (row.participant == sato && row.day == day) {
                seen.records.emplace(row.record, *stateOf(row.record));
            }
        }
        seen.signOff = stateOf(recordId("sign_off", day));
        return seen;
    }
    // The digest of what a decision covers, from the bytes the server holds now.
    std::string digestNow(const sync::Decision& decision) {
        std::vector<sync::CoveredValue> values;
        auto reader = agency.store().read(agency.id());
        for (const auto& [record, fields] : decision.covers) {
            for (const auto& [field, ids] : fields) {
                for (const auto& row : reader->changes(ids)) {
                    values.push_back({record, field, row.id, sha256(row.body + row.signature)});
                }
            }
        }
        return toHex(digestOf(values));
    }
    // The notes of verdicts in the chain about one change: "quarantined waits", "applied" ...
    std::vector<std::string> notesOn(const std::string& change) {
        std::vector<std::string> notes;
        for (const auto& row : agency.store().read(agency.id())->log(0, 100'000)) {
            if (row.what != "verdict") continue;
            const Json note = Json::parse(row.body);
            if (note.at("change") != Json(change)) continue;
            auto text = note.at("verdict").get<std::string>();
            if (note.contains("code")) text += ' ' + note["code"].get<std::string>();
            notes.push_back(text);
        }
        return notes;
    }
    void expectLogHolds() {
        const auto result = verifyLog(*agency.store().read(agency.id()), agency.kinds(),
                                      agency.keys().registration.publicKey);
        EXPECT_TRUE(result.holds()) << result.problems.front().code;
    }

    testing::ManualClock clock;
    SystemRandom random;
    testing::Agency agency;
    std::string sato, suzuki, coach, otherCoach, supervisor, site;
    sync::EnrolResponse tabletA, tabletS;
    testing::Writer writer, boss;  // the coach's and the supervisor's
};

}  // namespace ayumi::services
