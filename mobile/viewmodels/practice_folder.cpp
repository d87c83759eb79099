#include "mobile/viewmodels/practice_folder.h"

#include <memory>
#include <utility>
#include <vector>

#include "mobile/store/tablet_store.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/settings.h"
#include "shared/records/validation.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"
#include "shared/sync/state.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kKnownForDays = 28;
constexpr std::size_t kPinSize = 32;

struct Names {
    const char* agency;
    const char* site;
    const char* person;
    const char* coach;
    const char* goal;
};

Names namesIn(const std::string& language) {
    if (language == "en") {
        return {"Practice", "Practice shop", "Practice Sakura", "Practice Coach",
                "Say good morning"};
    }
    return {"れんしゅう", "れんしゅうの お店", "れんしゅう さくら", "れんしゅう コーチ",
            "朝の あいさつを する"};
}

Json said(const char* ja, const char* easy, const char* en) {
    return {{"ja", ja}, {"easy", easy}, {"en", en}};
}

Json choice(const char* code, Json words) {
    words["code"] = code;
    return words;
}

// A self-check as those that ship, but of two questions.
Json shortSheet() {
    const Json sleep{
        {"code", "sleep"},
        {"type", "single"},
        {"ask", said("よく眠れましたか。", "よく {眠|ねむ}れましたか。", "Did you sleep well?")},
        {"choices",
         {choice("well", said("よく眠れた", "よく {眠|ねむ}れた", "Well")),
          choice("some", said("少し眠れた", "{少|すこ}し {眠|ねむ}れた", "A little")),
          choice("not", said("眠れなかった", "{眠|ねむ}れなかった", "Not at all"))}}};
    const Json tired{
        {"code", "tired"},
        {"type", "single"},
        {"ask", said("疲れたときは、どうしますか。", "{疲|つか}れた ときは、どう しますか。",
                     "What do you do when you are tired?")},
        {"choices",
         {choice("rest", said("自分で休む", "{自分|じぶん}で {休|やす}む", "I rest by myself")),
          choice("ask", said("休んでよいか聞く", "{休|やす}んで いいか {聞|き}く",
                             "I ask whether I may rest"))}}};
    return {{"engine", sheets::kEngine},
            {"sheet", "practice"},
            {"version", 1},
            {"title", said("練習のシート", "{練習|れんしゅう}の シート", "A sheet to practise")},
            {"by", "participant"},
            {"record", "self_check"},
            {"items", Json::array({sleep, tired})}};
}

// Records as a server sends them, all written by one hand.
class PracticeRecords {
public:
    PracticeRecords(const Clock& clock, Random& random)
        : m_nowMs(clock.nowMs()), m_random(random), m_key(makeSigningKey(random)) {}

    void addPeople(const Names& names, const std::string& since);
    void addWhatIsAsked(const Names& names, const std::string& since, const std::string& until);
    void addHelpPhones(const std::vector<std::string>& phones);
    Result<void> bringInto(store::TabletStore& store) const;
    const std::string& agency() const { return m_agency; }
    const std::string& device() const { return m_device; }
    const PracticePeople& people() const { return m_people; }

private:
    std::string id() const { return makeUuidV7(m_nowMs, m_random); }

    std::string add(const std::string& kind, const std::string& participant,
                    std::map<std::string, Json> set, const std::string& record = {},
                    const std::string& about = {}) {
        sync::ChangeContent content;
        content.id = id();
        content.agency = m_agency;
        content.kind = kind;
        content.record = record.empty() ? id() : record;
        content.participant = participant;
        content.about = about;
        content.author = m_people.coach;
        content.key = m_keyId;
        content.device = m_device;
        content.number = ++m_number;
        content.madeAtMs = m_nowMs;
        content.set = std::move(set);
        const auto change =
            std::make_shared<const sync::Change>(sync::signChange(std::move(content), m_key));
        sync::RecordState state = sync::emptyState(*change);
        sync::fold(state, change, change->madeAtMs);
        state.number = ++m_number;
        m_states.push_back(sync::travellingState(state));
        return change->record;
    }

    const TimeMs m_nowMs;
    Random& m_random;
    const SigningKey m_key;
    const std::string m_keyId = id();
    const std::string m_agency = id();
    const std::string m_device = id();
    const PracticePeople m_people{id(), id()};
    const records::KindTable m_kinds = records::KindTable::released();
    std::vector<std::string> m_states;
    std::int64_t m_number = 0;
};

void PracticeRecords::addPeople(const Names& names, const std::string& since) {
    const Json everyDay = Json::array({1, 2, 3, 4, 5, 6, 7});
    add("staff", {}, {{"name", names.coach}, {"role", "coach"}}, m_people.coach);
    add("person", m_people.participant, {{"name", names.person}}, m_people.participant);
    const std::string site = add("site", {},
                                 {{"name", names.site},
                                  {"opens", "09:00"},
                                  {"closes", "15:00"},
                                  {"open_weekdays", everyDay}});
    add("placement", m_people.participant,
        {{"site", site},
         {"from", since},
         {"weekdays", everyDay},
         {"planned_start", "09:00"},
         {"planned_end", "15:00"}});
    add("assignment", m_people.participant, {{"coach", m_people.coach}, {"from", since}});
}

void PracticeRecords::addWhatIsAsked(const Names& names, const std::string& since,
                                     const std::string& until) {
    for (const char* scope : {"sensitive_data", "self_check", "electronic_confirmation"}) {
        add("consent", m_people.participant,
            {{"scope", scope},
             {"text_version", names.agency},
             {"given_by", "self"},
             {"given_on", since},
             {"means", "paper"}});
    }
    add("goal", m_people.participant, {{"item", names.goal}, {"from", since}, {"to", until}});
    const std::string key = sheets::sheetKey("practice", 1);
    add("sheet", {}, sheets::partsOf(shortSheet()),
        records::naturalRecordId(*m_kinds.find("sheet"), m_agency, {}, {}, key), key);
}

void PracticeRecords::addHelpPhones(const std::vector<std::string>& phones) {
    int place = 0;
    for (const auto& phone : phones) {
        const std::string name = records::helpPhoneSetting(++place);
        add("setting", {}, {{"value", phone}},
            records::naturalRecordId(*m_kinds.find("setting"), m_agency, {}, {}, name), name);
    }
}

Result<void> PracticeRecords::bringInto(store::TabletStore& store) const {
    store::PageOutcome page;
    page.head = {m_number, "00"};
    page.cursor = "1";
    page.answeredAtMs = m_nowMs;
    page.states.assign(m_states.begin(), m_states.end());
    const auto brought = store.applyPage(page);
    return brought ? Result<void>() : Result<void>(brought.error());
}

Result<void> addPerson(store::Vault& vault, const std::string& person, records::Role role,
                       const char* name, const char* pin, const Clock& clock, Random& random) {
    store::NameCard card;
    card.person = person;
    card.role = role;
    card.nickname = name;
    const auto added = vault.addPerson(card, store::PersonSecrets{store::Secret::pin(pin)},
                                       store::makeNewKey(clock, random));
    return added ? Result<void>() : Result<void>(added.error());
}

// Nobody is ever reached with it.
store::Identity identityOf(const PracticeRecords& records, const Names& names, Random& random) {
    store::Identity identity;
    identity.agency = records.agency();
    identity.agencyName = names.agency;
    identity.device = records.device();
    identity.deviceName = names.agency;
    identity.token = "none";
    const SigningKey key = makeSigningKey(random);
    identity.agencyKey = key.publicKey;
    identity.deviceSeed = Bytes(key.seed.view());
    identity.host = "practice.invalid";
    identity.port = 1;
    identity.pins = {Bytes(kPinSize, '\0')};
    return identity;
}

}  // namespace

DeviceSecrets practiceSecrets(Random& random) {
    auto bytes = std::make_shared<SecretBytes>(SecretBytes(random.bytes(store::kDeviceSecretSize)));
    const auto load = [bytes]() -> Result<store::DeviceSecret> {
        return store::DeviceSecret{bytes->clone(), sync::Protection::Os};
    };
    return {sync::Protection::Os, load, load, [] {}};
}

Result<PracticePeople> fillPracticeFolder(const std::filesystem::path& folder,
                                          const DeviceSecrets& secrets, const Clock& clock,
                                          Random& random, const PracticeWords& words) {
    const Names names = namesIn(words.language);
    PracticeRecords records(clock, random);
    auto secret = secrets.loadOrMake();
    if (!secret) return secret.error();
    auto vault = store::Vault::enrol(folder / "lobby", std::move(*secret),
                                     {records.agency(), names.agency, records.device(),
                                      sync::DeviceUse::Shared, makeSealingKey(random).publicKey},
                                     {clock, random, kPracticeCost});
    if (!vault) return vault.error();
    for (const auto& added :
         {addPerson(**vault, records.people().coach, records::Role::Coach, names.coach,
                    kPracticeCoachPin, clock, random),
          addPerson(**vault, records.people().participant, records::Role::Participant, names.person,
                    kPracticePin, clock, random)}) {
        if (!added) return added.error();
    }
    const auto key = (*vault)->databaseKey();
    if (!key) return key.error();
    const auto kinds = records::KindTable::released();
    const auto store = store::TabletStore::open((folder / "ayumi.db").string(), key->view(), kinds);
    if (!store) return store.error();
    const auto put = (*store)->putIdentity(identityOf(records, names, random));
    if (!put) return put.error();
    const std::string today = dayOf(clock.nowMs());
    const std::string since = addDays(today, -kKnownForDays);
    records.addPeople(names, since);
    records.addWhatIsAsked(names, since, addDays(today, kKnownForDays));
    records.addHelpPhones(words.helpPhones);
    const auto brought = records.bringInto(**store);
    if (!brought) return brought.error();
    return records.people();
}

}  // namespace ayumi::viewmodels
