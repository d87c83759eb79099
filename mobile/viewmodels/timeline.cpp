#include "mobile/viewmodels/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/visits_of.h"

namespace ayumi::viewmodels {

namespace {

constexpr qsizetype kMostWords = 120;  // of an entry; its page has them all
constexpr const char* kFirstDay = "0001-01-01";
constexpr const char* kSheetKinds[]{"self_check", "assessment"};  // a daily sheet is of its day

// What of a record is an entry on which of its days.
struct Happened {
    const char* kind;   // of the record
    const char* shown;  // kind of the entry
    const char* field;  // its day
    const char* event;  // "" where the record has one day only
    const char* code;   // field of the word for it
    const char* title;  // field; "" for none
    const char* words;  // field of what was written; "" for none
};
constexpr Happened kHappened[]{
    {"goal", "goal", "from", "set", "", "item", "task"},
    {"goal", "goal", "reviewed_on", "reviewed", "result", "item", "review"},
    {"plan", "plan", "explained_on", "explained", "", "", "aim_short"},
    {"plan", "plan", "from", "from", "", "", "aim_long"},
    {"plan", "plan", "reviewed_on", "reviewed", "", "", "review"},
    {"placement", "placement", "contract_on", "contract", "stage", "site", ""},
    {"placement", "placement", "from", "start", "stage", "site", ""},
    {"placement", "placement", "to", "end", "stage", "site", "reason"},
    {"meeting", "meeting", "held_on", "", "purpose", "", "decided"},
    {"pause", "rest", "from", "from", "why", "", "note"},
    {"pause", "rest", "to", "to", "why", "", ""}};

const Happened* happenedIn(const std::string& kind, const QString& event) {
    const auto found = std::ranges::find_if(kHappened, [&](const Happened& one) {
        return kind == one.kind && event == QString(one.event);
    });
    return found == std::end(kHappened) ? nullptr : &*found;
}

QString startOf(QString text) {
    text = text.simplified();
    if (text.size() <= kMostWords) return text;
    qsizetype end = kMostWords;
    if (text.at(end - 1).isHighSurrogate()) --end;
    return text.left(end) + QString::fromUtf8("…");
}

class Collector {
public:
    Collector(Tablet& tablet, const std::string& participant, const std::string& today,
              const QString& kind)
        : m_tablet(tablet), m_participant(participant), m_today(today), m_kind(kind) {}

    std::vector<TimelinePoint> collect() {
        addDays();
        for (const Happened& one : kHappened) addHappened(one);
        addSheets();
        addVisits();
        std::ranges::stable_sort(m_points, [](const TimelinePoint& a, const TimelinePoint& b) {
            return std::tie(b.day, a.kind, a.record) < std::tie(a.day, b.kind, b.record);
        });
        return std::move(m_points);
    }

private:
    bool isWanted(const char* kind) const { return m_kind.isEmpty() || m_kind == kind; }

    void add(const std::string& day, const std::string& record, const char* kind,
             const char* event = "") {
        if (!day.empty() && day <= m_today) m_points.push_back({day, record, kind, event});
    }

    // Several entries come of one kind, which is read once.
    const std::vector<store::RecordRow>& rows(const std::string& kind) {
        const auto [known, isNew] = m_rows.try_emplace(kind);
        if (isNew) {
            known->second = m_tablet.reader().rowsOf(m_tablet.viewer(), kind, m_participant);
        }
        return known->second;
    }

    // Where nothing says how a day was, the person's own words of it stand for it.
    void addDays() {
        if (!isWanted("day")) return;
        std::set<std::string> recorded;
        for (const auto& row : rows("attendance")) {
            recorded.insert(row.day);
            add(row.day, row.record, "day");
        }
        for (const auto& row : rows("reflection")) {
            if (!recorded.contains(row.day)) add(row.day, row.record, "day", "words");
        }
    }

    void addHappened(const Happened& one) {
        if (!isWanted(one.shown)) return;
        for (const auto& row : rows(one.kind)) {
            add(row.text(one.field), row.record, one.shown, one.event);
        }
    }

    void addSheets() {
        if (!isWanted("sheet")) return;
        for (const auto& row : fillingRowsOf(m_tablet, m_participant, kSheetKinds)) {
            add(lastSitting(row), row.record, "sheet");
        }
    }

    void addVisits() {
        if (!isWanted("visit")) return;
        for (const auto& one : visitsOf(m_tablet, kFirstDay, m_today)) {
            const bool own =
                std::ranges::find(one.visit.people, m_participant) != one.visit.people.end();
            if (own) add(one.visit.day, one.visit.record, "visit");
        }
    }

    Tablet& m_tablet;
    const std::string& m_participant;
    const std::string& m_today;
    const QString& m_kind;
    std::map<std::string, std::vector<store::RecordRow>> m_rows;  // by kind
    std::vector<TimelinePoint> m_points;
};

// Who wrote this field; without one, who wrote last.
void signLine(TimelineLine& line, const store::RecordView& view, const char* field,
              store::TabletReader& reader) {
    const auto own = view.fields.find(field);
    const store::FieldView* value = own == view.fields.end() ? nullptr : &own->second;
    for (const auto& [name, other] : view.fields) {
        if (own != view.fields.end()) break;
        if (value == nullptr || other.atMs > value->atMs) value = &other;
    }
    if (value == nullptr) return;
    line.by = familyName(reader, value->author);
    line.bySelf = value->author == view.participant;
    line.how = wayOf(*value);
}

void putDay(TimelineLine& line, const store::RecordView& view, Tablet& tablet) {
    if (line.event == "words") {
        QStringList words;
        for (const char* field : {"good", "hard", "tomorrow"}) words += textIn(view, field);
        words.removeAll(QString());
        line.words = startOf(words.join(' '));
        return signLine(line, view, "", tablet.reader());
    }
    const Standing standing = standingOf(view, tablet.reader());
    line.code = standing.status;
    line.title = siteNamed(tablet, view.about);
    line.from = standing.arrived;
    line.to = standing.leftAt;
    line.noticeAt = standing.noticeAt;
    line.words = startOf(textIn(view, "note"));
    line.by = standing.by;
    line.bySelf = standing.bySelf;
    line.how = standing.way;
}

void putVisit(TimelineLine& line, const store::RecordView& view, Tablet& tablet) {
    const bool done = view.text("status") == "done";
    line.code = textIn(view, "status");
    line.way = textIn(view, "way");
    line.title = siteNamed(tablet, view.text("site"));
    line.from = textIn(view, done ? "arrived" : "planned_start");
    line.to = textIn(view, done ? "left" : "planned_end");
    line.words = startOf(textIn(view, "done"));
    line.by = familyName(tablet.reader(), view.text("coach"));
}

void putSheet(TimelineLine& line, const store::RecordView& view, Tablet& tablet,
              const QString& language) {
    const ShelvedSheet* sheet = tablet.sheets().newest(view.text("sheet"));
    line.title =
        sheet == nullptr ? textIn(view, "sheet") : wordingMarkup(sheet->head.title, language);
    line.code = textIn(view, "state");
    signLine(line, view, "", tablet.reader());
}

void putHappened(TimelineLine& line, const store::RecordView& view, Tablet& tablet) {
    const Happened* one = happenedIn(view.kind, line.event);
    if (one == nullptr) return;
    line.code = textIn(view, one->code);
    line.title = std::string_view(one->title) == "site" ? siteNamed(tablet, view.text("site"))
                                                        : textIn(view, one->title);
    line.words = startOf(textIn(view, one->words));
    if (line.kind == "meeting" && line.words.isEmpty()) {
        const char* said = view.text("said").empty() ? "words" : "said";
        line.words = startOf(textIn(view, said));
    }
    signLine(line, view, one->field, tablet.reader());
}

}  // namespace

std::vector<TimelinePoint> timelineOf(Tablet& tablet, const std::string& participant,
                                      const std::string& today, const QString& kind) {
    return Collector(tablet, participant, today, kind).collect();
}

TimelineLine timelineLine(Tablet& tablet, const TimelinePoint& point, const QString& language) {
    TimelineLine line;
    line.key = point.key();
    line.record = QString::fromStdString(point.record);
    line.day = QString::fromStdString(point.day);
    line.kind = point.kind;
    line.event = point.event;
    const auto view = tablet.reader().record(tablet.viewer(), point.record);
    if (!view) return line;
    line.waiting = view->pending;
    line.contested = view->contested;
    if (line.kind == "day") {
        putDay(line, *view, tablet);
    } else if (line.kind == "visit") {
        putVisit(line, *view, tablet);
    } else if (line.kind == "sheet") {
        putSheet(line, *view, tablet, language);
    } else {
        putHappened(line, *view, tablet);
    }
    return line;
}

}  // namespace ayumi::viewmodels
