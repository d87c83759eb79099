#include "mobile/viewmodels/fillings_page.h"

#include <algorithm>

#include "mobile/viewmodels/kind_table.h"
#include "shared/records/consents.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kListedOfASheet = 6;  // a daily sheet has hundreds

bool isComparable(const std::vector<FilledSheet>& fillings, const std::string& sheet) {
    return std::ranges::count_if(fillings, [&](const FilledSheet& one) {
               return one.sheet == sheet && one.state != "withdrawn";
           }) > 1;
}

}  // namespace

FillingsPage::FillingsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_tabs(app, m_participant) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    connect(&tablet, &Tablet::recordsChanged, this, &FillingsPage::refresh);
    connect(&app.language(), &Language::changed, this, &FillingsPage::refresh);
    refresh();
}

QString FillingsPage::beginningOf(const sheets::Sheet& sheet) {
    auto& tablet = m_app.tablet();
    if (!tablet.reader().mayWrite(tablet.viewer(), sheet.record, m_participant)) return {};
    return sheet.by == sheets::FilledBy::Participant ? "sheet" : "staffSheet";
}

QVariantMap FillingsPage::entryOf(const FilledSheet& filling, const SheetShelf& shelf) {
    const auto& view = filling.view;
    const bool staffs = filling.side == "staff";
    return {{"key", QString::fromStdString(view.record)},
            {"day", QString::fromStdString(filling.day)},
            {"version", filling.version},
            {"state", QString::fromStdString(filling.state)},
            {"side", QString::fromStdString(filling.side)},
            {"wording", QString::fromStdString(view.text("wording"))},
            {"help", QString::fromStdString(view.text("help"))},
            {"writers", writersOf(m_app.tablet(), filling)},
            {"waiting", view.pending},
            {"contested", view.contested},
            {"goesOn", staffs && filling.state == "draft" &&
                           m_app.tablet().reader().mayWrite(m_app.tablet().viewer(), view.kind,
                                                            m_participant)},
            {"readable", shelf.find(filling.sheet, filling.version) != nullptr}};
}

void FillingsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    const QString language = m_app.language().code();
    const SheetShelf& shelf = tablet.sheets();
    const auto fillings = fillingsOf(tablet, m_participant);
    std::vector<SheetLine> lines;
    const auto lineOf = [&](const std::string& code) -> SheetLine& {
        const QString key = QString::fromStdString(code);
        const auto found = std::ranges::find(lines, key, &SheetLine::key);
        if (found != lines.end()) return *found;
        lines.push_back({key, key, {}, {}, false, false, {}, false, false});
        return lines.back();
    };
    for (const ShelvedSheet* offered : shelf.offered(today)) {
        SheetLine& line = lineOf(offered->head.code);
        line.problem = QString::fromStdString(offered->problem);
        if (offered->sheet) line.begin = beginningOf(*offered->sheet);
    }
    for (const auto& filling : fillings) {
        SheetLine& line = lineOf(filling.sheet);
        const auto pages = m_pages.find(line.key);
        const int most = kListedOfASheet * (pages == m_pages.end() ? 1 : pages->second);
        line.more = line.fillings.size() >= most;
        if (!line.more) line.fillings += entryOf(filling, shelf);
    }
    for (SheetLine& line : lines) {
        const std::string code = line.key.toStdString();
        const ShelvedSheet* newest = shelf.newest(code);
        if (newest != nullptr) line.title = wordingMarkup(newest->head.title, language);
        line.retired = newest != nullptr && newest->retired(today);
        line.comparable = isComparable(fillings, code);
        if (newest == nullptr || !newest->sheet) continue;
        const auto* kind = kindTable().find(newest->sheet->record);
        line.sealed = kind != nullptr &&
                      records::isSealed(*kind, m_participant, tablet.reader().facts(), today);
    }
    m_sheets.setRows(std::move(lines));
    m_sealed = viewmodels::sealedScopes(tablet, m_participant, today);
    emit changed();
}

void FillingsPage::read(const QString& record) {
    m_app.navigator()->open("filling", {{"record", record}});
}

void FillingsPage::begin(const QString& sheet) {
    const SheetLine* line = m_sheets.find(sheet);
    if (line == nullptr || line->begin.isEmpty()) return;
    m_app.navigator()->open(line->begin, {{"participant", QString::fromStdString(m_participant)},
                                          {"sheet", sheet},
                                          {"proxy", true}});
}

void FillingsPage::goOn(const QString& record) {
    for (const SheetLine& line : m_sheets.rows()) {
        for (const QVariant& one : line.fillings) {
            if (one.toMap()["key"] != record) continue;
            return m_app.navigator()->open("staffSheet",
                                           {{"participant", QString::fromStdString(m_participant)},
                                            {"sheet", line.key},
                                            {"record", record}});
        }
    }
}

void FillingsPage::showMore(const QString& sheet) {
    ++m_pages.try_emplace(sheet, 1).first->second;
    refresh();
}

void FillingsPage::compare(const QString& sheet) {
    m_app.navigator()->open(
        "compare", {{"participant", QString::fromStdString(m_participant)}, {"sheet", sheet}});
}

}  // namespace ayumi::viewmodels
