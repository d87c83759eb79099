#include "mobile/viewmodels/day_lines.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/check_items.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

std::ptrdiff_t placeOf(const RecordLine& line) {
    const auto& all = kindTable().all();
    return std::ranges::find(all, line.kind.toStdString(), &records::Kind::name) - all.begin();
}

// In the order of the table of kinds, so that a page reads like the form.
std::vector<std::string> orderedFields(const std::string& kind,
                                       const std::vector<std::string>& names) {
    const records::Kind* known = kindTable().find(kind);
    std::vector<std::string> ordered = names;
    const auto place = [&](const std::string& name) {
        if (known == nullptr) return std::size_t{0};
        const auto found = std::ranges::find_if(
            known->fields, [&](const records::Field& field) { return field.covers(name); });
        return static_cast<std::size_t>(found - known->fields.begin());
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
        const bool moment = text.size() > 16 && text[10] == 'T';
        return moment ? timeOfMoment(text) : QString::fromStdString(text);
    }
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number_integer()) return QString::number(value.get<qlonglong>());
    if (value.is_object()) return "yes";
    if (!value.is_array()) return {};
    QStringList parts;
    for (const Json& one : value) parts += valueText(one);
    return parts.join(", ");
}

std::map<std::string, QString> ownItemWords(const std::vector<store::RecordRow>& checkItems) {
    std::map<std::string, QString> words;
    for (const auto& row : checkItems) {
        for (const auto& [code, said] : ownSigns(row.values)) words["item." + code] = said;
    }
    return words;
}

DayLines::DayLines(store::TabletReader& reader, const store::Viewer& viewer,
                   const std::string& participant)
    : m_reader(reader), m_participant(participant) {
    for (const auto& site : reader.sites(viewer)) {
        m_sites[site.record] = QString::fromStdString(site.text("name"));
    }
    auto items = reader.rows(viewer, "check_items");
    std::erase_if(items, [&](const auto& row) { return row.participant != participant; });
    m_items = ownItemWords(items);
}

QString DayLines::siteName(const std::string& site) const {
    const auto found = m_sites.find(site);
    return found == m_sites.end() ? QString() : found->second;
}

FactLine DayLines::factLine(const std::string& field, const store::ValueView& value) const {
    FactLine line;
    line.key = QString::fromStdString(value.change);
    line.field = QString::fromStdString(field);
    line.value = valueText(value.value);
    if (const auto own = m_items.find(field); own != m_items.end()) line.label = own->second;
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
    std::vector<std::string> names;
    for (const auto& [name, field] : record.fields) names.push_back(name);
    std::vector<FactLine> facts;
    for (const auto& name : orderedFields(record.kind, names)) {
        const store::FieldView& field = record.fields.at(name);
        FactLine fact = factLine(name, field);
        for (const auto& rival : field.rivals) {
            fact.rivals += QVariant::fromValue(factLine(name, rival));
        }
        if (isListed(name) || isTrace(name)) facts.push_back(fact);
        if (isListed(name) && (!fact.value.isEmpty() || !fact.rivals.isEmpty())) {
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
        line.siteName = siteName(entry.value("about", std::string()));
        line.facts = factsOf(line.kind.toStdString(), entry["values"]);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, placeOf);
    return lines;
}

// People and sites are named; other ids say nothing to anybody.
QString DayLines::textOf(const std::string& field, const Json& value) const {
    if (!value.is_string()) return valueText(value);
    const std::string text = value;
    if (field == "site") return siteName(text);
    if (field == "coach" || field == "notice_by") return familyName(m_reader, text);
    return field == "on" || field == "flag" ? QString() : valueText(value);
}

QVariantList DayLines::factsOf(const std::string& kind, const Json& values) const {
    std::vector<std::string> names;
    for (const auto& [name, value] : values.items()) names.push_back(name);
    QVariantList facts;
    for (const auto& name : orderedFields(kind, names)) {
        FactLine fact;
        fact.field = QString::fromStdString(name);
        fact.value = textOf(name, values[name]);
        if (const auto own = m_items.find(name); own != m_items.end()) fact.label = own->second;
        if (isListed(name) && !fact.value.isEmpty()) facts += QVariant::fromValue(fact);
    }
    return facts;
}

AmendmentLine DayLines::amendmentLine(const store::Difference& difference) const {
    const FactLine now = factLine(difference.field, difference.now);
    AmendmentLine line;
    line.key = QString::fromStdString(difference.record + ' ' + difference.field);
    line.kind = QString::fromStdString(difference.kind);
    line.field = now.field;
    line.label = now.label;
    line.was = valueText(difference.was);
    line.now = now.value;
    line.reason = QString::fromStdString(difference.now.reason);
    line.by = now.by;
    line.bySelf = now.bySelf;
    line.way = now.way;
    line.at = now.at;
    line.late = difference.late;
    return line;
}

SaidLine DayLines::commentLine(const store::RecordView& comment) const {
    SaidLine line;
    line.key = QString::fromStdString(comment.record);
    line.text = QString::fromStdString(comment.text("text"));
    line.waiting = comment.pending;
    line.gone = comment.isVoid;
    const auto said = comment.fields.find("text");
    if (said == comment.fields.end()) return line;
    line.by = familyName(m_reader, said->second.author);
    line.bySelf = said->second.author == m_participant;
    line.way = wayOf(said->second);
    line.at = localMoment(said->second.atMs);
    return line;
}

SaidLine DayLines::decisionLine(const store::DecisionView& decision) const {
    SaidLine line;
    line.key = QString::fromStdString(decision.change);
    line.text = QString::fromStdString(decision.comment);
    line.by = QString::fromStdString(m_reader.nameOf(decision.author));
    line.at = localMoment(decision.atMs);
    line.waiting = decision.pending;
    return line;
}

FlagLine DayLines::flagLine(const store::FlagView& flag) const {
    FlagLine line;
    line.key = QString::fromStdString(flag.record);
    line.source = QString::fromStdString(flag.source);
    line.by = familyName(m_reader, flag.author);
    line.bySelf = flag.author == m_participant;
    line.way = wayOf(flag.handedBy, false, false);
    line.at = localMoment(flag.atMs);
    line.waiting = flag.pending;
    for (const auto& seen : flag.seen) {
        line.seen += QVariantMap{{"by", familyName(m_reader, seen.author)},
                                 {"at", localMoment(seen.atMs)},
                                 {"done", valueText(seen.value)}};
    }
    return line;
}

}  // namespace ayumi::viewmodels
