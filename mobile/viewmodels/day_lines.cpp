#include "mobile/viewmodels/day_lines.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/answer_words.h"
#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/check_items.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/tasks.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

std::ptrdiff_t placeOf(const RecordLine& line) {
    const auto& all = kindTable().all();
    return std::ranges::find(all, line.kind.toStdString(), &records::Kind::name) - all.begin();
}

// "item.slept" and "item.slept.other" stand where the question does.
std::size_t placeOnSheet(const std::string& name, const SheetOf& of) {
    if (of.sheet == nullptr) return 0;
    const auto& items = of.sheet->items;
    const auto found = std::ranges::find_if(items, [&](const sheets::Item& item) {
        return name == item.field() || name == item.otherField();
    });
    return static_cast<std::size_t>(found - items.begin());
}

// In the order of the table of kinds and of the sheet, so that a page reads like the form.
std::vector<std::string> orderedFields(const std::string& kind,
                                       const std::vector<std::string>& names, const SheetOf& of) {
    const records::Kind* known = kindTable().find(kind);
    std::vector<std::string> ordered = names;
    const auto place = [&](const std::string& name) {
        if (known == nullptr) return std::pair<std::size_t, std::size_t>(0, 0);
        const auto found = std::ranges::find_if(
            known->fields, [&](const records::Field& field) { return field.covers(name); });
        return std::pair(static_cast<std::size_t>(found - known->fields.begin()),
                         placeOnSheet(name, of));
    };
    std::ranges::stable_sort(ordered, {}, place);
    return ordered;
}

// Why it was taken back, or moved here from somebody else's.
QString reasonOf(const store::RecordView& record) {
    for (const char* field : {"void", "moved_from"}) {
        const auto found = record.fields.find(field);
        if (found == record.fields.end() || found->second.value.is_null()) continue;
        if (found->second.value == Json(false)) continue;
        return QString::fromStdString(found->second.reason);
    }
    return {};
}

template <class Lines, class Line>
bool hasAuthor(const Lines& authors, const Line& line) {
    return std::ranges::any_of(authors, [&](const QVariant& one) {
        const QVariantMap map = one.toMap();
        return map["by"] == line.by && map["way"] == line.way && map["at"] == line.at;
    });
}

// How a filling came about: told only where two values stand.
bool isQuiet(const std::string& field, const SheetOf& of) {
    constexpr std::array kQuiet{"sheet", "version", "sittings", "wording", "help", "consent"};
    return of.filling && std::ranges::find(kQuiet, field) != kQuiet.end();
}

// Not shown as a fact, but somebody's deed.
bool isTrace(const std::string& field) { return field == "void" || field == "moved_from"; }

}  // namespace

bool isListed(const std::string& field) {
    constexpr std::array kHidden{"void",      "moved_from", "planned_start", "planned_end",
                                 "notice_by", "stage",      "hourly_yen"};
    return std::ranges::find(kHidden, field) == kHidden.end();
}

QVariantList authorsOf(std::vector<FactLine> facts) {
    std::ranges::stable_sort(facts, {}, &FactLine::at);
    QVariantList authors;
    for (const FactLine& fact : facts) {
        if (hasAuthor(authors, fact)) continue;
        authors += QVariantMap{
            {"by", fact.by}, {"bySelf", fact.bySelf}, {"way", fact.way}, {"at", fact.at}};
    }
    return authors;
}

QString valueText(const Json& value) {
    if (value.is_string()) {
        const std::string text = value.get<std::string>();
        return parseMoment(text) ? timeOfMoment(text) : QString::fromStdString(text);
    }
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number_integer()) return QString::number(value.get<qlonglong>());
    if (value.is_object()) return "yes";
    if (!value.is_array()) return {};
    QStringList parts;
    for (const Json& one : value) parts += valueText(one);
    return parts.join(", ");
}

QVariantMap valueTexts(const Json& values) {
    QVariantMap texts;
    for (const auto& [field, value] : values.items()) {
        texts[QString::fromStdString(field)] = valueText(value);
    }
    return texts;
}

std::map<std::string, QString> ownItemWords(const std::vector<store::RecordRow>& checkItems) {
    std::map<std::string, QString> words;
    for (const auto& row : checkItems) {
        for (const auto& [code, said] : ownSigns(row.values)) words["item." + code] = said;
    }
    return words;
}

DayLines::DayLines(Tablet& tablet, const QString& language, const std::string& participant)
    : m_tablet(tablet),
      m_reader(tablet.reader()),
      m_language(language),
      m_participant(participant),
      m_sites(siteNames(tablet)) {
    auto items = m_reader.rows(tablet.viewer(), "check_items");
    std::erase_if(items, [&](const auto& row) { return row.participant != participant; });
    m_items = ownItemWords(items);
    m_items.merge(taskFieldWords(tablet, participant));
}

SheetOf DayLines::sheetOf(const std::string& kind, const std::string& about,
                          const Json& values) const {
    if (!isFilling(kind)) return {};
    const SheetShelf& shelf = m_tablet.sheets();
    const std::string named = ayumi::textOf(values, "sheet");
    const std::string& code = named.empty() ? about : named;
    const auto version = values.find("version");
    if (version != values.end() && version->is_number_integer()) {
        return {true, shelf.find(code, version->get<int>())};
    }
    for (const auto& one : shelf.all()) {
        if (one.head.code == code && one.sheet) return {true, &*one.sheet};
    }
    return {true, nullptr};
}

QString DayLines::titleOf(const std::string& kind, const SheetOf& of,
                          const std::string& about) const {
    if (kind == "goal_mark") return plainMarkup(goalItem(m_tablet, about).toStdString());
    if (kind == "task_mark") return plainMarkup(siteOfTaskList(m_tablet, about).toStdString());
    if (of.sheet != nullptr) return wordingMarkup(of.sheet->title, m_language);
    return of.filling ? plainMarkup(about) : QString();
}

QString DayLines::labelOf(const std::string& field, const SheetOf& of) const {
    if (of.filling) return fieldName(of.sheet, field, m_language);
    const auto own = m_items.find(field);
    return own == m_items.end() ? QString() : own->second;
}

QString DayLines::wordsOf(const std::string& field, const Json& value, const SheetOf& of) const {
    const bool answer = of.filling && field.starts_with("item.");
    return answer ? fieldWords(of.sheet, field, value, m_language) : textOf(field, value);
}

FactLine DayLines::factLine(const std::string& field, const store::ValueView& value,
                            const SheetOf& of) const {
    FactLine line;
    line.key = QString::fromStdString(value.change);
    line.field = QString::fromStdString(field);
    line.value = wordsOf(field, value.value, of);
    line.label = labelOf(field, of);
    line.by = familyName(m_reader, value.author);
    line.bySelf = value.author == m_participant;
    line.way = wayOf(value);
    line.at = localMoment(value.atMs);
    line.here = value.fromHere;
    return line;
}

RecordLine DayLines::recordLine(const store::RecordView& record) const {
    RecordLine line;
    line.key = QString::fromStdString(record.record);
    line.kind = QString::fromStdString(record.kind);
    line.siteName = siteName(record.about);
    line.waiting = record.pending;
    line.contested = record.contested;
    line.gone = record.isVoid;
    line.reason = reasonOf(record);
    const SheetOf of = sheetOf(record);
    line.sheetTitle = titleOf(record.kind, of, record.about);
    std::vector<std::string> names;
    for (const auto& [name, field] : record.fields) names.push_back(name);
    std::vector<FactLine> facts;
    for (const auto& name : orderedFields(record.kind, names, of)) {
        const store::FieldView& field = record.fields.at(name);
        FactLine fact = factLine(name, field, of);
        for (const auto& rival : field.rivals) {
            fact.rivals += QVariant::fromValue(factLine(name, rival, of));
        }
        if (isListed(name) || isTrace(name)) facts.push_back(fact);
        if (!isListed(name) || (fact.rivals.isEmpty() && isQuiet(name, of))) continue;
        if (!fact.value.isEmpty() || !fact.rivals.isEmpty()) {
            line.facts += QVariant::fromValue(fact);
        }
    }
    line.authors = authorsOf(std::move(facts));
    return line;
}

std::vector<RecordLine> DayLines::signedLines(const Json& log) const {
    std::vector<RecordLine> lines;
    for (const auto& [record, entry] : log.items()) {
        RecordLine line;
        line.key = QString::fromStdString(record);
        line.kind = valueText(entry.value("kind", Json()));
        const std::string about = entry.value("about", std::string());
        line.siteName = siteName(about);
        const std::string kind = line.kind.toStdString();
        line.sheetTitle = titleOf(kind, sheetOf(kind, about, entry["values"]), about);
        line.facts = factsOf(kind, entry["values"], about);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, placeOf);
    return lines;
}

// What people call a plan by.
QString DayLines::firstDayOf(const std::string& record) const {
    const auto plan = m_reader.record(m_tablet.viewer(), record);
    return plan ? QString::fromStdString(plan->text("from")) : QString();
}

QString DayLines::siteOfPlacement(const std::string& record) const {
    const auto placement = m_reader.record(m_tablet.viewer(), record);
    return placement ? siteName(placement->text("site")) : QString();
}

// People and sites are named; other ids say nothing to anybody.
QString DayLines::textOf(const std::string& field, const Json& value) const {
    if (!value.is_string()) return valueText(value);
    const std::string text = value;
    if (field == "site") return siteName(text);
    if (field == "coach" || field == "notice_by" || field == "explained_by" || field == "staff" ||
        field == "deputy") {
        return familyName(m_reader, text);
    }
    if (field == "plan" || field == "follows") return firstDayOf(text);
    if (field == "placement") return siteOfPlacement(text);
    return field == "on" || field == "flag" ? QString() : valueText(value);
}

QVariantList DayLines::factsOf(const std::string& kind, const Json& values,
                               const std::string& about) const {
    const SheetOf of = sheetOf(kind, about, values);
    std::vector<std::string> names;
    for (const auto& [name, value] : values.items()) names.push_back(name);
    QVariantList facts;
    for (const auto& name : orderedFields(kind, names, of)) {
        FactLine fact;
        fact.field = QString::fromStdString(name);
        fact.value = of.filling ? wordsOf(name, values[name], of) : textOf(name, values[name]);
        fact.label = labelOf(name, of);
        if (!isListed(name) || isQuiet(name, of) || fact.value.isEmpty()) continue;
        facts += QVariant::fromValue(fact);
    }
    return facts;
}

// What was signed is in the words of the version that was signed.
AmendmentLine DayLines::amendmentLine(const store::Difference& difference,
                                      const store::DayView& day) const {
    const Json log = day.signedBy ? day.signedBy->log : Json::object();
    const Json signedRecord = log.value(difference.record, Json::object());
    const SheetOf was =
        sheetOf(difference.kind, difference.about, signedRecord.value("values", Json::object()));
    const auto standing = std::ranges::find(day.log, difference.record, &store::RecordView::record);
    const SheetOf now = standing == day.log.end() ? was : sheetOf(*standing);
    const FactLine fact = factLine(difference.field, difference.now, now);
    AmendmentLine line;
    line.key = QString::fromStdString(difference.record + ' ' + difference.field);
    line.kind = QString::fromStdString(difference.kind);
    line.field = fact.field;
    line.label = difference.kind == "goal_mark" ? titleOf(difference.kind, now, difference.about)
                                                : fact.label;
    line.was = wordsOf(difference.field, difference.was, was);
    line.now = fact.value;
    line.reason = QString::fromStdString(difference.now.reason);
    line.by = fact.by;
    line.bySelf = fact.bySelf;
    line.way = fact.way;
    line.at = fact.at;
    line.late = difference.late;
    return line;
}

}  // namespace ayumi::viewmodels
