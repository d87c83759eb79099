#include "mobile/viewmodels/filling.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "shared/base/random.h"
#include "shared/base/uuid.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

bool isOf(const store::Draft& draft, const std::string& record) {
    return draft.content.value("record", std::string()) == record;
}

store::DraftKey draftOf(const std::string& writer, const std::string& record) {
    return {writer, "filling/" + record};
}

// Of a filling that no record is there of: it is found by its sheet.
store::DraftKey draftOfNew(const std::string& writer, const FillingOf& of,
                           const std::string& side) {
    return {writer, "filling/" + of.participant + "/" + of.sheet + "/" + side};
}

// As few changes as hold them all.
std::vector<tablet::SaveRequest> split(const tablet::SaveRequest& whole) {
    std::vector<tablet::SaveRequest> parts;
    std::size_t filled = 0;
    for (const auto& [field, value] : whole.set) {
        const std::size_t size = field.size() + canonical(value).size() + 4;
        if (parts.empty() || filled + size > kMaxFieldsBytes) {
            parts.push_back(whole);
            parts.back().set.clear();
            filled = 0;
        }
        parts.back().set[field] = value;
        filled += size;
    }
    return parts;
}

}  // namespace

int begunHere(AppContext& app, const std::string& participant, const std::string& sheet) {
    auto& tablet = app.tablet();
    const std::string writer = app.session()->person().toStdString();
    const std::string today = app.today().toStdString();
    const std::string side = app.session()->staff() ? "staff" : "person";
    const auto begun =
        tablet.draft(draftOfNew(writer, {.participant = participant, .sheet = sheet}, side));
    const auto saved = [&](const std::string& record) {
        return tablet.reader().record(tablet.viewer(), record).has_value();
    };
    if (begun && saved(begun->content.value("record", std::string()))) return 0;
    if (begun) return begun->content.value("version", 0);
    const std::string daily = naturalRecordOf(tablet, "daily_sheet", participant, today, sheet);
    const auto ofToday = tablet.draft(draftOf(writer, daily));
    if (!ofToday || saved(daily)) return 0;
    return ofToday->content.value("version", 0);
}

Filling::Filling(AppContext& app, FillingOf of)
    : m_app(app),
      m_of(std::move(of)),
      m_writer(app.session()->person().toStdString()),
      m_side(app.session()->staff() && !m_of.proxy ? "staff" : "person"),
      m_asksOwn(!app.session()->staff() && !app.session()->handed()) {
    if (m_of.day.empty()) m_of.day = app.today().toStdString();
    auto& tablet = app.tablet();
    connect(&tablet, &Tablet::recordsChanged, this, &Filling::refresh);
    connect(&tablet, &Tablet::aboutToLock, this, &Filling::saveUnfinished);
    if (!tablet.readable()) return;
    find();
    refresh();
    loadDraft();
}

// Which record it is, and where its draft lies; a daily sheet's has its own of each day.
void Filling::find() {
    auto& tablet = m_app.tablet();
    auto& reader = tablet.reader();
    m_record = m_of.record;
    if (m_of.sheet.empty()) {
        const auto view = reader.record(tablet.viewer(), m_record);
        if (view) m_of.sheet = view->text("sheet");
    }
    const std::string daily =
        naturalRecordOf(tablet, "daily_sheet", m_of.participant, m_of.day, m_of.sheet);
    const auto begun = tablet.draft(draftOfNew(m_writer, m_of, m_side));
    if (m_record.empty() && begun) m_record = begun->content.value("record", std::string());
    if (m_record.empty() &&
        (tablet.draft(draftOf(m_writer, daily)) || reader.record(tablet.viewer(), daily))) {
        m_record = daily;
    }
    const bool isNew = m_record.empty();
    if (isNew) findSheet(0);
    if (isNew && m_sheet && m_sheet->record == "daily_sheet") m_record = daily;
    if (m_record.empty()) {
        SystemRandom random;
        m_record = makeUuidV7(tablet.nowMs(), random);
    }
    const bool byRecord = m_record == daily || (!isNew && !(begun && isOf(*begun, m_record)));
    m_draftKey = byRecord ? draftOf(m_writer, m_record) : draftOfNew(m_writer, m_of, m_side);
    m_ownRecord = naturalRecordOf(tablet, "own_answers", {}, {}, m_record);
}

// 0: of a new one, the newest that may be begun.
void Filling::findSheet(int version) {
    const SheetShelf& shelf = m_app.tablet().sheets();
    const ShelvedSheet* found = shelf.ofVersion(m_of.sheet, version);
    for (const auto* one : shelf.offered(m_app.today().toStdString())) {
        if (version == 0 && one->head.code == m_of.sheet) found = one;
    }
    m_problem = found == nullptr ? "sheet_missing" : found->problem;
    if (found == nullptr || !found->sheet) return;
    m_sheet = *found->sheet;
    m_kind = m_sheet->record;
}

void Filling::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_app.session()->person().toStdString() != m_writer) return;
    m_fields.stand(tablet.reader().record(tablet.viewer(), m_record));
    if (m_asksOwn) m_own.stand(tablet.reader().record(tablet.viewer(), m_ownRecord));
    if (!m_sheet) {
        const auto draft = tablet.draft(m_draftKey);
        const Json version = m_fields.value("version");
        findSheet(draft                         ? draft->content.value("version", 0)
                  : version.is_number_integer() ? version.get<int>()
                                                : 0);
    }
    findConsent();
    m_reasonNeeded =
        daily() &&
        tablet.reader().day(tablet.viewer(), m_of.participant, m_of.day).signedBy.has_value();
    emit changed();
}

// What it rests on: the newest that holds today.
void Filling::findConsent() {
    auto& tablet = m_app.tablet();
    const auto* kind = kindTable().find(m_kind);
    m_consent.clear();
    m_consentDay.clear();
    m_consentEnded.clear();
    if (kind == nullptr || kind->consents.empty()) return;
    const std::string today = m_app.today().toStdString();
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "consent", m_of.participant)) {
        if (row.text("scope") != kind->consents.front().scope) continue;
        if (!holdsOn(row.values, today) || row.text("given_on") < m_consentDay) continue;
        m_consent = row.record;
        m_consentDay = row.text("given_on");
    }
    if (m_consent.empty()) {
        m_consentEnded = withdrawnOn(tablet.reader(), tablet.viewer(), m_of.participant,
                                     kind->consents.front().scope, today);
    }
}

void Filling::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.contains("set") || fixed()) return;
    const Json& content = draft->content;
    m_fields.load(content["set"].get<std::map<std::string, Json>>(), content["on_screen"]);
    if (content.contains("own") && m_asksOwn) {
        const Json& own = content["own"];
        m_own.load(own["set"].get<std::map<std::string, Json>>(), own["on_screen"]);
    }
    m_place = content.value("place", std::string());
    m_reason = QString::fromStdString(content.value("reason", std::string()));
    m_fromDraft = dirty();
}

void Filling::keepDraft() {
    if (!m_sheet) return;
    if (!dirty()) return m_app.tablet().dropDraft(m_draftKey);
    Json content{{"record", m_record},
                 {"sheet", m_sheet->code},
                 {"version", m_sheet->version},
                 {"place", m_place}};
    if (!m_reason.isEmpty()) content["reason"] = m_reason.toStdString();
    m_fields.keepIn(content);
    if (m_own.dirty()) m_own.keepIn(content["own"]);
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_of.participant),
                             std::move(content));
}

std::string Filling::state() const {
    const auto found = m_fields.view().fields.find("state");
    if (!recorded() || found == m_fields.view().fields.end()) return {};
    return found->second.value.is_string() ? found->second.value.get<std::string>() : "";
}

sheets::Answers Filling::answers() const {
    sheets::Answers answers;
    if (!m_sheet) return answers;
    for (const auto& item : m_sheet->items) answers[item.field()] = answer(item);
    return answers;
}

std::vector<const sheets::Item*> Filling::asked() const {
    if (!m_sheet) return {};
    auto items = sheets::askedItems(*m_sheet, answers());
    if (!m_asksOwn) std::erase_if(items, [](const sheets::Item* one) { return one->ownEyes; });
    return items;
}

std::string Filling::other(const sheets::Item& item) const {
    const Json words = fields(item).value(item.otherField());
    return words.is_string() ? words.get<std::string>() : "";
}

bool Filling::touched(const sheets::Item& item) const {
    return fields(item).touched(item.field()) || fields(item).touched(item.otherField());
}

bool Filling::unfinished(const sheets::Item& item) const {
    return fields(item).unfinished(item.field()) || fields(item).unfinished(item.otherField());
}

bool Filling::fits(const Json& answer) const { return canonical(answer).size() <= kMaxFieldsBytes; }

bool Filling::set(EditedFields& fields, const std::string& name, Json value) {
    if (!m_sheet || fixed() || !fields.set(name, std::move(value))) return false;
    keepDraft();
    emit changed();
    return true;
}

void Filling::setAnswer(const sheets::Item& item, Json answer) {
    if (fits(answer)) set(fields(item), item.field(), std::move(answer));
}

void Filling::setOther(const sheets::Item& item, const std::string& words) {
    set(fields(item), item.otherField(), words.empty() ? Json(nullptr) : Json(words));
}

std::string Filling::help() const {
    const Json help = m_fields.value("help");
    return help.is_string() ? help.get<std::string>() : "";
}

void Filling::setHelp(const std::string& help) { set(m_fields, "help", help); }

void Filling::setPlace(const std::string& place) {
    if (place == m_place) return;
    m_place = place;
    if (dirty()) keepDraft();
}

void Filling::setReason(const QString& reason) {
    if (reason == m_reason) return;
    m_reason = reason;
    if (dirty()) keepDraft();
    emit changed();
}

// How it came about, beside what was answered.
void Filling::note(const std::string& state) {
    m_fields.set("sheet", m_sheet->code);
    m_fields.set("version", m_sheet->version);
    m_fields.set("state", state);
    m_fields.set("wording", wordingCode(m_app.language().code()));
    Json sittings = m_fields.value("sittings");
    if (!sittings.is_array()) sittings = Json::array();
    const Json today = m_app.today().toStdString();
    if (std::ranges::find(sittings, today) == sittings.end()) sittings.push_back(today);
    m_fields.set("sittings", std::move(sittings));
    if (m_fields.value("consent").is_null() && consented()) m_fields.set("consent", m_consent);
    if (m_kind == "assessment") m_fields.set("side", m_side);
    if (m_of.proxy && help().empty()) m_fields.set("help", "written");
}

void Filling::commit(const std::string& state, bool confirmed, Then then) {
    if (!m_sheet || fixed() || (!dirty() && (state == "draft" || state == this->state()))) {
        return then({});
    }
    if (m_saving) return then(Error{"busy", {}});
    note(state);
    send(confirmed, false, std::move(then));
}

void Filling::saveUnfinished() {
    if (!m_sheet || fixed() || !dirty() || m_saving) return;
    note("draft");
    send(false, true, [](const Result<void>&) {});
}

void Filling::withdraw(Then then) {
    if (m_saving) return then(Error{"busy", {}});
    m_fields.load({}, Json::object());
    m_own.load({}, Json::object());
    m_app.tablet().dropDraft(m_draftKey);
    emit changed();
    if (!recorded() || state() == "withdrawn") return then({});
    m_fields.set("state", "withdrawn");
    send(false, false, std::move(then));
}

void Filling::send(bool confirmed, bool unfinished, Then then) {
    tablet::SaveRequest filled{.kind = m_kind,
                               .record = m_record,
                               .participant = m_of.participant,
                               .day = daily() ? m_of.day : std::string(),
                               .about = daily() ? m_of.sheet : std::string(),
                               .set = m_fields.answered(),
                               .onScreen = m_fields.send(),
                               .reason = m_reason.trimmed().toStdString(),
                               .unfinished = unfinished,
                               .finishes = m_draftKey};
    if (m_of.proxy) filled.proxy = sync::Proxy{m_of.participant, confirmed};
    std::vector<tablet::SaveRequest> requests = split(filled);
    if (m_own.dirty()) {
        m_own.set("sheet", m_sheet->code);
        m_own.set("version", m_sheet->version);
        const tablet::SaveRequest own{.kind = "own_answers",
                                      .about = m_record,
                                      .set = m_own.answered(),
                                      .onScreen = m_own.send(),
                                      .unfinished = unfinished,
                                      .finishes = m_draftKey};
        for (auto& one : split(own)) requests.push_back(std::move(one));
    }
    m_saving = true;
    m_app.tablet().saveTogether(requests, this,
                                [this, requests, then = std::move(then)](const auto& result) {
                                    saved(requests, result);
                                    then(result ? Result<void>() : Result<void>(result.error()));
                                });
}

void Filling::saved(const std::vector<tablet::SaveRequest>& requests,
                    const Result<std::vector<tablet::Saved>>& result) {
    m_saving = false;
    m_fromDraft = false;
    if (result) {
        m_reason.clear();
        for (std::size_t one = 0; one < requests.size(); ++one) {
            auto& fields = requests[one].kind == m_kind ? m_fields : m_own;
            fields.saved((*result)[one].change, requests[one].set);
        }
        // From now on it is found by its record; what was written meanwhile as well.
        if (dirty()) m_app.tablet().dropDraft(m_draftKey);
        m_draftKey = draftOf(m_writer, m_record);
        if (dirty()) keepDraft();
    } else {
        m_fields.failed();
        m_own.failed();
        keepDraft();
    }
    refresh();
}

}  // namespace ayumi::viewmodels
