// Somebody who has a tablet's token and the keys made on it, and sends what the app never would.
#include "tests/simulation/hostile.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::simulation {

namespace {

constexpr std::int64_t kFarNumber = 1'000'000;  // of the device: the app does not come so far

}  // namespace

sync::ChangeContent Hostile::forgedContent(SimTablet& tablet, Random& dice) {
    const auto& member = tablet.people().front();
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = anyOf(m_stage.founded.participants, dice),
                                .day = dayOf(m_stage.clock.nowMs()),
                                .about = m_stage.founded.site};
    sync::ChangeContent content;
    content.id = makeUuidV7(m_stage.clock.nowMs(), m_stage.random);
    content.agency = m_stage.server->agency();
    content.kind = request.kind;
    content.record = m_people.recordOf(request);
    content.participant = request.participant;
    content.day = request.day;
    content.about = request.about;
    content.author = member.person;
    content.key = member.key;
    content.device = tablet.device();
    content.number = kFarNumber + static_cast<std::int64_t>(++m_forged);
    content.madeAtMs = m_stage.clock.nowMs();
    content.set = {{"note", "にせもの " + std::to_string(m_forged)}};
    return content;
}

Hostile::Forgery Hostile::signedBy(SimTablet& tablet, sync::ChangeContent content,
                                   std::set<std::string> codes) {
    const auto key = signingKeyFromSeed(SecretBytes(tablet.people().front().seed));
    return {sync::signChange(std::move(content), key), std::move(codes)};
}

// Another change under an id that the server has.
std::optional<Hostile::Forgery> Hostile::reusedId(SimTablet& tablet, Random& dice) {
    std::vector<std::string> ids;
    for (const auto& [id, saved] : m_stage.history.saved) ids.push_back(id);
    const auto known = m_stage.server->read()->changes(ids);
    if (known.empty()) return std::nullopt;
    auto content = forgedContent(tablet, dice);
    content.id = anyOf(known, dice).id;
    return signedBy(tablet, std::move(content), {"id_reused"});
}

// A visit that is to be for others than it was.
std::optional<Hostile::Forgery> Hostile::otherPeople(SimTablet& tablet, Random& dice) {
    const auto& visits = m_stage.history.records["visit"];
    if (visits.empty()) return std::nullopt;
    const auto known = m_stage.server->read()->records({anyOf(visits, dice)});
    if (known.empty()) return std::nullopt;
    auto content = forgedContent(tablet, dice);
    content.kind = "visit";
    content.record = known.front().record;
    content.day = known.front().day;
    content.participant.clear();
    content.about.clear();
    content.people = {content.author};
    content.set = {{"done", "にせもの " + std::to_string(m_forged)}};
    // Participants write no visits at all, which is looked at first.
    const bool writes = m_stage.truth.roleOf(content.author) > 0;
    return signedBy(tablet, std::move(content), {writes ? "identity" : "no_right"});
}

bool Hostile::isTheirs(const std::string& coach, const std::string& participant) const {
    return m_stage.truth.isAssigned(coach, participant, m_stage.clock.nowMs()) ||
           m_stage.truth.assignmentEndMs(coach, participant);
}

std::optional<Hostile::Forgery> Hostile::strangersWork(SimTablet& tablet, Random& dice) {
    auto content = forgedContent(tablet, dice);
    const auto& who = content.author;
    if (!m_stage.truth.isCoach(who) || isTheirs(who, content.participant)) return std::nullopt;
    return signedBy(tablet, std::move(content), {"no_right"});
}

// A coach who makes themselves the coach of somebody who is there already, or says who that is; who
// gives somebody new to another, or does not say that it is provisional.
std::optional<Hostile::Forgery> Hostile::strangersEntering(SimTablet& tablet, Random& dice) {
    auto content = forgedContent(tablet, dice);
    const auto& coach = content.author;
    if (!m_stage.truth.isCoach(coach)) return std::nullopt;
    content.kind = "assignment";
    content.day.clear();
    content.about.clear();
    content.record = content.id;
    content.set = {{"coach", coach}, {"from", "2026-11-01"}, {"provisional", true}};
    const auto& known = anyOf(m_stage.truth.participants, dice);
    switch (dice.below(4)) {
        case 0:
            content.set["coach"] = anyOf(m_stage.founded.coaches, dice);
            if (content.set["coach"] == coach) content.set.erase("provisional");
            content.participant = makeUuidV7(m_stage.clock.nowMs(), m_stage.random);
            break;
        case 1:
            if (isTheirs(coach, known) || !m_stage.truth.isThere(known)) return std::nullopt;
            content.kind = "person";
            content.participant = content.record = known;
            content.set = {{"nickname", "にせもの " + std::to_string(m_forged)}};
            break;
        default:
            if (!m_stage.truth.isThere(known)) return std::nullopt;
            content.participant = known;
    }
    m_stage.count("strangers entered");
    return signedBy(tablet, std::move(content), {"no_right"});
}

// Into the record of somebody else than it says.
std::optional<Hostile::Forgery> Hostile::othersRecord(SimTablet& tablet, Random& dice) {
    auto content = forgedContent(tablet, dice);
    std::vector<const sync::Change*> others;
    for (const auto& [id, saved] : m_stage.history.saved) {
        const auto& change = *saved.change;
        const bool other = change.kind == content.kind && change.participant != content.participant;
        if (other) others.push_back(&change);
    }
    if (others.empty()) return std::nullopt;
    const auto& other = *anyOf(others, dice);
    content.record = other.record;
    content.day = other.day;
    return signedBy(tablet, std::move(content), {"identity"});
}

// Made on a tablet that was reported stolen; carried by another.
std::optional<Hostile::Forgery> Hostile::stolenKey(Random& dice) {
    for (const auto& tablet : m_stage.tablets) {
        if (!m_stage.isStolen(*tablet)) continue;
        // The server knows no key that was made there after a copy it went back to.
        return signedBy(*tablet, forgedContent(*tablet, dice), {"key_revoked", "unknown_key"});
    }
    return std::nullopt;
}

// A supervisor's signature under a digest that does not hold.
std::optional<Hostile::Forgery> Hostile::wrongDigest(SimTablet& tablet, Random& dice) {
    if (tablet.people().front().person != m_stage.founded.supervisor) return std::nullopt;
    const auto page = m_people.signPageOn(tablet, dice);
    if (!page) return std::nullopt;
    auto content = forgedContent(tablet, dice);
    content.kind = "sign_off";
    content.participant = page->participant;
    content.day = page->day;
    content.about.clear();
    content.record =
        m_people.recordOf({.kind = "sign_off", .participant = page->participant, .day = page->day});
    content.set = {{"signed", {{"covers", page->covers}, {"digest", std::string(64, '0')}}}};
    return signedBy(tablet, std::move(content), {"digest_wrong", "waits"});
}

std::optional<Hostile::Forgery> Hostile::forge(SimTablet& tablet, Random& dice) {
    if (dice.below(3) == 0) {
        if (auto stolen = stolenKey(dice)) return stolen;
    }
    auto content = forgedContent(tablet, dice);
    switch (dice.below(11)) {
        case 0:
            return reusedId(tablet, dice);
        case 1:
            return dice.below(2) == 0 ? strangersWork(tablet, dice)
                                      : strangersEntering(tablet, dice);
        case 2:
            return wrongDigest(tablet, dice);
        case 3:  // in somebody else's name
            content.author = m_stage.founded.supervisor == content.author
                                 ? m_stage.founded.coaches.front()
                                 : m_stage.founded.supervisor;
            return signedBy(tablet, std::move(content), {"key_mismatch"});
        case 4: {
            auto forgery = signedBy(tablet, std::move(content), {"forged_signature"});
            forgery.change.signature[0] = static_cast<char>(forgery.change.signature[0] ^ 1);
            return forgery;
        }
        case 5:
            content.key = makeUuidV7(m_stage.clock.nowMs(), m_stage.random);
            return signedBy(tablet, std::move(content), {"unknown_key", "key_mismatch"});
        case 6:
            content.agency = content.device;
            return signedBy(tablet, std::move(content), {"foreign_agency"});
        case 7:
            content.format = sync::kChangeFormat + 1;
            return signedBy(tablet, std::move(content), {"newer_format"});
        case 8:
            return otherPeople(tablet, dice);
        case 9:  // into another day's record, or another's
            if (dice.below(2) == 0) return othersRecord(tablet, dice);
            content.day = addDays(content.day, -3);
            return signedBy(tablet, std::move(content), {"identity"});
        default:
            content.set = {{"status", "asleep"}};
            return signedBy(tablet, std::move(content), {"field_choice"});
    }
}

void Hostile::attack(SimTablet& tablet, Random& dice) {
    if (tablet.wiped() || m_stage.isTaken(tablet)) return;
    if (dice.below(3) == 0) return spy(tablet, dice);
    const auto forgery = forge(tablet, dice);
    if (!forgery) return;
    m_stage.count("fault hostile");
    m_stage.tell(tablet.name + " sends what is to be held for " + *forgery->codes.begin());
    const auto head = m_stage.server->services().sync.head();
    const std::string garbage = R"({"sealed":)" + std::to_string(m_forged) + '}';
    const auto answer =
        m_network.ask(tablet, {"POST", "/v1/changes", tablet.token(),
                               sync::pushBody(head, {forgery->change.travelling()}, {garbage})});
    if (answer.status != 200) return;
    const auto& change = forgery->change;
    const HostileChange noted{change.body, forgery->codes, m_stage.clock.nowMs()};
    m_stage.history.hostile[change.id] = noted;
    m_stage.history.hostile[change.id + '/' + toHex(change.bodyHash())] = noted;
    m_stage.history.hostile["unread/" + toHex(sha256(garbage))] = {
        garbage, {"unreadable"}, noted.atMs};
}

// Asks for what it may not see; the watch looks at what it is told.
void Hostile::spy(SimTablet& tablet, Random& dice) {
    m_stage.count("fault hostile");
    const auto token = tablet.token();
    m_network.ask(tablet,
                  {"GET", "/v1/records?cursor=" + std::to_string(dice.below(60)) + ".~&limit=1000",
                   token, ""});
    m_network.ask(tablet, {"GET", "/v1/held?cursor=" + std::to_string(dice.below(60)), token, ""});
    if (m_stage.history.saved.empty()) return;
    auto any = m_stage.history.saved.begin();
    std::advance(any, static_cast<std::ptrdiff_t>(dice.below(m_stage.history.saved.size())));
    m_network.ask(tablet,
                  {"GET", "/v1/records/" + any->second.change->record + "/history", token, ""});
}

}  // namespace ayumi::simulation
