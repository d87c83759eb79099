#include "mobile/viewmodels/sheets_page.h"

#include <algorithm>
#include <map>

#include "mobile/viewmodels/check_signs.h"
#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/filling.h"
#include "mobile/viewmodels/readers.h"

namespace ayumi::viewmodels {

namespace {

bool forParticipants(const ShelvedSheet& one) {
    return one.by == "participant" || one.by == "both";
}

SheetEntry entryOf(const ShelvedSheet& one, const AppContext& app) {
    const QString language = app.language().code();
    SheetEntry entry;
    entry.key = "sheet " + QString::fromStdString(one.head.code);
    entry.title = wordingMarkup(one.head.title, language);
    entry.sheet = one.head.code;
    entry.daily = one.sheet && one.sheet->record == "daily_sheet";
    entry.retired = one.retired(app.today().toStdString());
    entry.state = one.sheet                             ? "new"
                  : one.problem == "sheet_newer_engine" ? "newer"
                  : one.problem == "sheet_incomplete"   ? "coming"
                                                        : "broken";
    return entry;
}

// What the person wrote of it themselves, or others for them; never staff's own side.
std::vector<store::RecordRow> ownRowsOf(AppContext& app, const std::string& participant) {
    auto rows = fillingRowsOf(app.tablet(), participant);
    const std::string today = app.today().toStdString();
    std::erase_if(rows, [&](const store::RecordRow& row) {
        const bool past = row.kind == "daily_sheet" && row.day != today;
        return past || row.text("sheet").empty() || row.text("side") == "staff";
    });
    return rows;
}

SheetEntry entryOf(const SheetShelf& shelf, const store::RecordRow& row, const AppContext& app) {
    const auto* known = shelf.ofVersion(row.text("sheet"), row.values.value("version", 0));
    SheetEntry entry = known == nullptr ? SheetEntry() : entryOf(*known, app);
    entry.key = QString::fromStdString(row.record);
    entry.record = row.record;
    entry.sheet = row.text("sheet");
    const std::string sitting = lastSitting(row);
    entry.day = QString::fromStdString(sitting.empty() ? row.day : sitting);
    entry.daily = row.kind == "daily_sheet";
    if (entry.title.isEmpty()) entry.title = plainMarkup(entry.sheet);
    if (entry.state.isEmpty()) entry.state = "coming";
    const std::string state = row.text("state");
    if (entry.open()) {
        entry.state = state == "submitted" ? "given" : state == "withdrawn" ? "withdrawn" : "begun";
    }
    return entry;
}

// Begun on this tablet, nothing saved of it yet; also of a sheet that is retired since.
std::vector<SheetEntry> draftsOf(AppContext& app, const SheetShelf& shelf,
                                 const std::string& participant) {
    std::vector<SheetEntry> found;
    for (const auto& one : shelf.all()) {
        if (!forParticipants(one)) continue;
        if (begunHere(app, participant, one.head.code) != one.head.version) continue;
        SheetEntry entry = entryOf(one, app);
        if (entry.open()) entry.state = "begun";
        entry.day = app.today();
        found.push_back(std::move(entry));
    }
    return found;
}

bool holds(const std::vector<SheetEntry>& entries, const std::string& sheet, bool dailyAlone) {
    return std::ranges::any_of(entries, [&](const SheetEntry& one) {
        return one.sheet == sheet && (one.daily || !dailyAlone);
    });
}

}  // namespace

std::vector<SheetEntry> sheetEntries(AppContext& app, const std::string& participant) {
    if (!app.tablet().readable()) return {};
    const SheetShelf& shelf = app.tablet().sheets();
    std::vector<SheetEntry> all = draftsOf(app, shelf, participant);
    std::vector<SheetEntry> given;
    for (const auto& row : ownRowsOf(app, participant)) {
        SheetEntry entry = entryOf(shelf, row, app);
        const std::string state = row.text("state");
        (state == "submitted" || state == "withdrawn" ? given : all).push_back(std::move(entry));
    }
    // One that is begun is finished, or taken back, before the next.
    std::vector<SheetEntry> toFill;
    for (const auto* one : shelf.offered(app.today().toStdString())) {
        if (!forParticipants(*one) || holds(all, one->head.code, false)) continue;
        if (holds(given, one->head.code, true)) continue;
        toFill.push_back(entryOf(*one, app));
    }
    std::ranges::stable_sort(given, std::greater{}, &SheetEntry::day);
    for (auto* more : {&toFill, &given}) all.insert(all.end(), more->begin(), more->end());
    return all;
}

SheetsPage::SheetsPage(AppContext& app, const QVariantMap&)
    : m_app(app), m_person(app.session()->person().toStdString()) {
    m_readers = readersOf(app.tablet(), m_person, app.today().toStdString());
    connect(&app.tablet(), &Tablet::recordsChanged, this, &SheetsPage::refresh);
    connect(&app.language(), &Language::changed, this, &SheetsPage::refresh);
    connect(app.navigator(), &Navigator::changed, this, [this] {
        if (m_app.navigator()->page() == this) refresh();  // drafts may be there or gone
    });
    refresh();
}

void SheetsPage::refresh() {
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (m_app.session()->person().toStdString() != m_person) return;
    std::vector<SheetEntry> begun;
    std::vector<SheetEntry> toFill;
    std::vector<SheetEntry> given;
    std::vector<SheetEntry> withdrawn;
    for (auto& entry : sheetEntries(m_app, m_person)) {
        auto& list = entry.state == "given"                            ? given
                     : entry.state == "withdrawn"                      ? withdrawn
                     : entry.state == "begun" || !entry.record.empty() ? begun
                                                                       : toFill;
        list.push_back(std::move(entry));
    }
    m_begun.setRows(std::move(begun));
    m_toFill.setRows(std::move(toFill));
    m_given.setRows(std::move(given));
    m_withdrawn.setRows(std::move(withdrawn));
    findMore();
    findSealed();
    emit changed();
}

void SheetsPage::findSealed() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    m_sealed.clear();
    for (const auto& scope : sealedScopes(tablet, m_person, today)) {
        const std::string since =
            withdrawnOn(tablet.reader(), tablet.viewer(), m_person, scope.toStdString(), today);
        if (since.empty()) continue;  // never agreed to: there is nothing
        m_sealed += QVariantMap{{"scope", scope}, {"since", QString::fromStdString(since)}};
    }
}

void SheetsPage::findMore() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    std::map<std::string, std::vector<std::string>> handedOver;  // days, the newest first
    for (const auto& one : fillingsOf(tablet, m_person)) {
        if (one.state == "submitted") handedOver[one.sheet].push_back(one.day);
    }
    m_pairs.clear();
    for (const auto& [sheet, days] : handedOver) {
        const ShelvedSheet* known = tablet.sheets().newest(sheet);
        if (days.size() < 2 || known == nullptr) continue;
        m_pairs += QVariantMap{{"key", QString::fromStdString(sheet)},
                               {"title", wordingMarkup(known->head.title, m_app.language().code())},
                               {"earlier", QString::fromStdString(days[1])},
                               {"later", QString::fromStdString(days[0])}};
    }
    m_hasSigns = tablet.reader().mayWrite(tablet.viewer(), "check_items", m_person) &&
                 !signsOf(tablet, m_person, {}, m_app.language().code()).empty();
}

void SheetsPage::compare(const QString& sheet) {
    m_app.navigator()->open("compare", {{"sheet", sheet}});
}

void openSheetOf(AppContext& app, const SheetEntry& entry) {
    if (!entry.open()) return;
    const bool recorded = !entry.record.empty();
    app.navigator()->open("sheet",
                          {{recorded ? "record" : "sheet",
                            QString::fromStdString(recorded ? entry.record : entry.sheet)}});
}

void SheetsPage::open(const QString& key) {
    for (auto* list : {&m_begun, &m_toFill, &m_given, &m_withdrawn}) {
        if (const SheetEntry* entry = list->find(key)) return openSheetOf(m_app, *entry);
    }
}

}  // namespace ayumi::viewmodels
