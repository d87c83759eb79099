#include "tests/mobile/support/agency.h"

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/registration.h"

namespace ayumi::mobile_tests {

Agency::Agency(std::uint64_t seed) : random(seed) {
    startCrypto();
    agency = id();
    device = id();
    site = id();
    sato = id();
    tanaka = id();
    coach = member();
    otherCoach = member();
    supervisor = member();
    registration = makeSigningKey(random);
    sealing = makeSealingKey(random);
}

std::string Agency::id() { return makeUuidV7(clock.nowMs(), random); }

Member Agency::member() {
    const SigningKey key = makeSigningKey(random);
    return {id(), id(), Bytes(key.seed.view()), id()};
}

store::Signer Agency::signer(const Member& member) const {
    return {member.person, member.key, signingKeyFromSeed(SecretBytes(member.seed))};
}

Json Agency::certificateOf(const Member& member, const std::string& onDevice) const {
    const SigningKey key = signingKeyFromSeed(SecretBytes(member.seed));
    return sync::certify(sync::KeyRegistration{agency, member.key, member.person, onDevice,
                                               key.publicKey, clock.nowMs()},
                         registration);
}

store::Identity Agency::identity() const {
    store::Identity identity;
    identity.agency = agency;
    identity.agencyName = "みどり会";
    identity.device = device;
    identity.deviceName = "タブレット1";
    identity.token = "token-of-the-tablet";
    identity.certificate = {{"registration", {{"what", "device"}}}, {"signature", "AA"}};
    identity.agencyKey = registration.publicKey;
    identity.sealingKey = sealing.publicKey;
    identity.recoveryKey = Bytes(32, 'r');
    identity.deviceSeed = Bytes(32, 's');
    identity.host = "127.0.0.1";
    identity.port = 8443;
    identity.pins = {Bytes(32, 'p')};
    return identity;
}

sync::ChangePtr Agency::change(const Member& author, const std::string& kind,
                               const std::string& record, const std::string& participant,
                               std::map<std::string, Json> set,
                               std::map<std::string, std::vector<std::string>> seen,
                               const std::string& day, const std::string& about) {
    clock.advance(1);
    sync::ChangeContent content;
    content.id = id();
    content.agency = agency;
    content.kind = kind;
    content.record = record;
    content.participant = participant;
    content.day = day;
    content.about = about;
    content.author = author.person;
    content.key = author.key;
    content.device = author.device;
    content.number = ++m_number;
    content.madeAtMs = clock.nowMs();
    content.set = std::move(set);
    content.seen = std::move(seen);
    return std::make_shared<const sync::Change>(
        sync::signChange(content, signingKeyFromSeed(SecretBytes(author.seed))));
}

std::string Agency::attendanceId(const std::string& participant, const std::string& day) const {
    return records::naturalRecordId(*kinds.find("attendance"), agency, participant, day, site);
}

sync::ChangePtr Agency::attendance(const Member& author, const std::string& participant,
                                   const std::string& day, std::map<std::string, Json> set,
                                   std::map<std::string, std::vector<std::string>> seen) {
    return change(author, "attendance", attendanceId(participant, day), participant, std::move(set),
                  std::move(seen), day, site);
}

std::vector<sync::ChangePtr> Agency::masterChanges() {
    std::vector<sync::ChangePtr> changes;
    const auto staff = [&](const Member& one, const char* name, const char* role) {
        changes.push_back(change(supervisor, "staff", one.person, "",
                                 {{"name", name}, {"name_kana", name}, {"role", role}}));
    };
    staff(supervisor, "しおざき", "supervisor");
    staff(coach, "いしい", "coach");
    staff(otherCoach, "ほんだ", "coach");
    changes.push_back(change(supervisor, "site", site, "",
                             {{"name", "みどり工房"}, {"open_weekdays", {1, 2, 3, 4, 5}}}));
    const auto participant = [&](const std::string& one, const char* name, const char* kana) {
        changes.push_back(
            change(supervisor, "person", one, one, {{"name", name}, {"name_kana", kana}}));
        changes.push_back(
            change(supervisor, "placement", id(), one,
                   {{"site", site}, {"from", "2026-04-01"}, {"weekdays", {1, 2, 3, 4, 5}}}));
        changes.push_back(change(supervisor, "assignment", id(), one,
                                 {{"coach", coach.person}, {"from", "2026-04-01"}}));
    };
    participant(sato, "佐藤", "さとう");
    participant(tanaka, "田中", "たなか");
    return changes;
}

sync::RecordState stateOf(const std::vector<sync::ChangePtr>& changes, std::int64_t number) {
    auto state = sync::emptyState(*changes.front());
    for (const auto& change : changes) sync::fold(state, change, change->madeAtMs);
    state.number = number;
    return state;
}

std::string stateText(const std::vector<sync::ChangePtr>& changes, std::int64_t number) {
    return sync::travellingState(stateOf(changes, number));
}

}  // namespace ayumi::mobile_tests
