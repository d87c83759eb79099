#include "mobile/viewmodels/search_page.h"

#include <chrono>
#include <map>
#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/excerpts.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_service.h"
#include "mobile/viewmodels/record_door.h"
#include "shared/records/free_text.h"

namespace ayumi::viewmodels {

namespace {

using namespace std::chrono_literals;

constexpr auto kTypingRests = 300ms;
constexpr auto kIndexGrows = 2s;
constexpr std::size_t kLookedAtOnce = 25;  // records, about 2 ms: touches wait no longer than that
constexpr std::size_t kShownAtOnce = 20;
constexpr std::size_t kMostCounted = 500;

QString nameOfAll(store::TabletReader& reader, const store::RecordRow& row) {
    QStringList names;
    for (const auto& one : row.people) names += QString::fromStdString(reader.nameOf(one));
    if (row.people.empty()) names += QString::fromStdString(reader.nameOf(row.participant));
    names.removeAll(QString());
    return names.join("・");
}

QString toldDay(const store::RecordRow& row) {
    const records::Kind* kind = kindTable().find(row.kind);
    const std::string day = kind ? records::tellingDay(*kind, row.day, row.values) : row.day;
    return QString::fromStdString(store::dayOrMade(day, row.record));
}

QVariantList entriesOf(const std::vector<Excerpt>& excerpts,
                       const std::vector<std::string>& without) {
    QVariantList entries;
    for (const Excerpt& one : excerpts) {
        const bool shown = std::ranges::find(without, one.field) != without.end();
        if (!shown) entries += excerptEntry(one);
    }
    return entries;
}

}  // namespace

SearchPage::SearchPage(AppContext& app, const QVariantMap& args) : m_app(app) {
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SearchPage::begin);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SearchPage::lookOn);
    // What comes in does not put off for ever what is looked for.
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] {
        if (!m_query.empty() && !m_rest.isActive()) m_rest.start(kTypingRests);
    });
    connect(&app.language(), &Language::changed, this, &SearchPage::publish);
    m_wanted = args["wanted"].toString();
    m_most = kShownAtOnce;
    begin();
}

bool SearchPage::maySearch() const {
    return m_app.tablet().readable() && m_app.tablet().session().staff();
}

void SearchPage::setWanted(const QString& typed) {
    if (m_wanted == typed) return;
    m_wanted = typed;
    m_slice.stop();  // of words that are no longer looked for
    m_most = kShownAtOnce;
    m_state = "busy";
    emit changed();
    m_rest.start(kTypingRests);
}

void SearchPage::lookNow() {
    if (m_rest.isActive()) begin();
}

void SearchPage::begin() {
    m_rest.stop();
    m_slice.stop();
    m_query = {};
    m_found.clear();
    m_before = store::kSearchFromNewest;
    if (!maySearch()) return end("");
    if (codePointsOf(m_wanted) > mostLetters()) return end("long");
    m_query = m_app.tablet().reader().queryOf(m_app.tablet().viewer(), m_wanted.toStdString());
    if (m_query.empty()) return end("");
    if (m_state.isEmpty() || m_state == "long") m_state = "busy";
    emit changed();
    m_slice.start();
}

void SearchPage::lookOn() {
    if (!maySearch()) return end("");
    auto& tablet = m_app.tablet();
    auto slice = tablet.reader().search(tablet.viewer(), m_query, m_before, kLookedAtOnce);
    m_before = slice.before;
    m_ready = slice.ready;
    if (slice.damaged) {
        tablet.mendWords();
        return end("damaged");
    }
    for (auto& row : slice.rows) m_found.push_back(std::move(row));
    if (slice.ended || m_found.size() > kMostCounted) {
        m_uncounted = m_found.size() > kMostCounted;
        if (m_uncounted) m_found.resize(kMostCounted);
        end("found");
    }
}

void SearchPage::end(const QString& state) {
    m_slice.stop();
    m_state = state;
    const bool looked = state == "found";
    if (!looked) {
        m_found.clear();
        m_uncounted = false;
    }
    m_shown = std::exchange(m_found, {});
    publish();
    if (looked && m_people.count() + m_sites.count() + count() == 0) m_state = "none";
    emit changed();
    // Until the index is whole there may be more each time.
    if (state == "damaged" || (looked && !m_ready)) m_rest.start(kIndexGrows);
}

void SearchPage::publish() {
    if (m_state == "busy") return;  // what is there stays until it is known
    const bool shown = maySearch() && m_state != "" && m_state != "long";
    if (!shown) m_query = {};
    findPeople();
    findSites();
    fillRecords();
    emit changed();
}

void SearchPage::findPeople() {
    std::vector<FoundPerson> lines;
    if (!m_query.empty()) {
        auto& tablet = m_app.tablet();
        auto pauses = valuesByPerson(tablet, "pause");
        const std::string today = m_app.today().toStdString();
        auto people = tablet.reader().people(tablet.viewer());
        for (const auto& row : tablet.reader().havingWords(std::move(people), m_query)) {
            const QString id = QString::fromStdString(row.participant);
            const PersonLook look = personLook(row, id);
            lines.push_back({id, look.name, look.kana, look.letter, look.hue,
                             serviceWord(row.values, pauses[row.participant], today),
                             entriesOf(excerptsOf(row, m_query), {"name", "name_kana"})});
        }
    }
    m_people.setRows(std::move(lines));
}

void SearchPage::findSites() {
    std::vector<FoundSite> lines;
    if (!m_query.empty()) {
        auto& tablet = m_app.tablet();
        auto sites = tablet.reader().sites(tablet.viewer());
        for (const auto& row : tablet.reader().havingWords(std::move(sites), m_query)) {
            lines.push_back({QString::fromStdString(row.record),
                             QString::fromStdString(row.text("name")),
                             entriesOf(excerptsOf(row, m_query), {"name"})});
        }
    }
    m_sites.setRows(std::move(lines));
}

void SearchPage::fillRecords() {
    std::vector<FoundRecord> lines;
    std::map<std::string, DayLines> linesOf;  // by participant
    auto& tablet = m_app.tablet();
    for (std::size_t i = 0; i < std::min(m_most, m_shown.size()); ++i) {
        const auto view = tablet.reader().record(tablet.viewer(), m_shown[i].record);
        if (!view) continue;
        FoundRecord line;
        line.key = QString::fromStdString(view->record);
        line.kind = QString::fromStdString(view->kind);
        line.names = nameOfAll(tablet.reader(), *view);
        line.day = toldDay(*view);
        line.waiting = view->pending;
        line.opens = doorOf(*view).has_value();
        const DayLines& words =
            linesOf
                .try_emplace(view->participant, tablet, m_app.language().code(), view->participant)
                .first->second;
        const auto of = words.sheetOf(*view);
        for (const Excerpt& one : excerptsOf(*view, m_query)) {
            const auto field = view->fields.find(one.field);
            if (field == view->fields.end()) continue;
            const FactLine fact = words.factLine(one.field, field->second, of);
            line.excerpts += excerptEntry(one, fact.label);
            if (line.excerpts.size() > 1) continue;
            line.by = fact.by;
            line.bySelf = fact.bySelf;
            line.way = fact.way;
        }
        lines.push_back(std::move(line));
    }
    m_records.setRows(std::move(lines));
}

void SearchPage::showMore() {
    m_most += kShownAtOnce;
    fillRecords();
    emit changed();
}

void SearchPage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void SearchPage::openSite(const QString& site) {
    m_app.navigator()->open("site", {{"record", site}});
}

void SearchPage::openRecord(const QString& record) {
    if (!maySearch()) return;
    auto& tablet = m_app.tablet();
    const auto view = tablet.reader().record(tablet.viewer(), record.toStdString());
    if (!view) return;
    if (const auto door = doorOf(*view)) m_app.navigator()->open(door->route, door->args);
}

}  // namespace ayumi::viewmodels
