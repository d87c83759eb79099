// A supervisor's decision on a day (sync.md "Sign-off").
#include "mobile/sync/change_maker.h"
#include "shared/records/validation.h"

namespace ayumi::tablet {

namespace {

struct LoadedDay {
    std::vector<store::RecordOnTablet> log;
    std::optional<store::RecordOnTablet> signOff;
    bool readable = true;

    sync::DayFacts facts(bool expectsConfirmation) const {
        sync::DayFacts facts;
        for (const auto& record : log) facts.log.push_back(&record.shown);
        if (signOff) facts.signOff = &signOff->shown;
        facts.expectsConfirmation = expectsConfirmation;
        return facts;
    }
};

LoadedDay loadDay(const SignRequest& request, store::TabletStore& store, const Maker& maker) {
    LoadedDay day;
    const auto mayRead = [&](const records::Kind& kind, const records::Subject& subject) {
        return records::may(kind, records::Access::Read, maker.person, subject, store.facts(),
                            maker.nowMs);
    };
    for (auto& record : store.recordsOfDay(request.participant, request.day)) {
        const records::Kind* kind = store.kinds().find(record.shown.kind);
        const records::Subject subject{
            request.participant, {request.participant}, maker.person, {}};
        if (kind != nullptr && kind->name == "sign_off") {
            day.signOff = std::move(record);
        } else if (kind == nullptr || (kind->inDayLog && !mayRead(*kind, subject))) {
            day.readable = false;
        } else if (kind->inDayLog) {
            day.log.push_back(std::move(record));
        }
    }
    return day;
}

}  // namespace

Result<SaveRequest> makeDecision(const SignRequest& request, store::TabletStore& store,
                                 const Maker& maker, bool withValues) {
    if (request.returned && request.comment.empty()) return Error{"comment_missing", {}};
    const LoadedDay day = loadDay(request, store, maker);
    if (!day.readable) return Error{"day_unreadable", {}};
    if (store.atOffice(request.participant, request.day)) return Error{"day_at_office", {}};
    const sync::DayFacts facts =
        day.facts(store.expectsConfirmation(request.participant, request.day));
    if (sync::coversOf(facts.log) != request.shown) return Error{"day_changed", {}};
    if (auto hindrance = sync::hindranceFor(facts, maker.person); !hindrance.empty()) {
        return Error{std::move(hindrance), {}};
    }

    const auto roleOf = [&](std::string_view person) { return store.facts().roleOf(person); };
    auto decision = sync::decisionOn(facts.log, roleOf);
    if (!withValues) decision.log = Json::object();
    SaveRequest save{.kind = "sign_off", .participant = request.participant, .day = request.day};
    save.set[request.returned ? "returned" : "signed"] = sync::writeDecision(decision);
    if (!request.comment.empty()) save.set["comment"] = request.comment;
    // A signature settles the return that its signer has seen.
    if (!request.returned && !sync::standingDecisions(facts.signOff, "returned").empty()) {
        save.set["returned"] = nullptr;
    }
    return save;
}

}  // namespace ayumi::tablet
