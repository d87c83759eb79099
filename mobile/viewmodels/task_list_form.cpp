#include "mobile/viewmodels/task_list_form.h"

#include <QUuid>

#include <algorithm>
#include <array>

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/standing_records.h"
#include "mobile/viewmodels/tasks.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kRandomDigits = 10;
constexpr int kOwnStarts = 3;
constexpr std::array kTaskFields{"place.", "task.", "minutes.", "care."};

// In the order in which tasks were added; two tablets without a connection never make the same.
std::string newTaskCode(int place) {
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(kRandomDigits);
    return QString("%1_%2").arg(place, 2, 10, QChar('0')).arg(random).toStdString();
}

bool standsOpen(const std::string& to, const std::string& from) { return to.empty() || to >= from; }

}  // namespace

TaskListForm::TaskListForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"task_list", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "site"},
                 args) {
    std::map<std::string, Json> prefilled;
    if (app.tablet().readable() && of().record.empty()) {
        const std::string before = args["follows"].toString().toStdString();
        if (!before.empty()) prefilled = copyOf(before);
        prefilled["from"] = firstDayAfter(before);
        const QVariantList places = sites();
        if (places.size() == 1 && !prefilled.contains("site")) {
            prefilled["site"] = places.first().toMap()["key"].toString().toStdString();
        }
    }
    connect(this, &RecordForm::changed, this, &TaskListForm::listTasks);
    begin(prefilled);
    listTasks();
}

// Today, or the day after the one on which the list that it carries on began.
std::string TaskListForm::firstDayAfter(const std::string& list) const {
    const std::string today = app().today().toStdString();
    auto& tablet = app().tablet();
    const auto before = tablet.reader().record(tablet.viewer(), list);
    const std::string begun = before ? before->text("from") : std::string();
    return begun.empty() ? today : std::max(today, addDays(begun, 1));
}

// Tasks, their minutes and the site; what to take care of was said about one person, and is copied
// from their own lists alone. A list of the person's own that is open is carried on.
std::map<std::string, Json> TaskListForm::copyOf(const std::string& list) const {
    auto& tablet = app().tablet();
    const auto view = tablet.reader().record(tablet.viewer(), list);
    if (!view || view->isVoid || view->kind != "task_list") return {};
    const bool own = view->participant == of().participant;
    std::map<std::string, Json> values{{"site", view->text("site")}};
    if (own && standsOpen(view->text("to"), app().today().toStdString())) values["follows"] = list;
    int place = 0;
    for (const auto& task : records::tasksOf(view->values)) {
        const std::string code = newTaskCode(++place);
        values["place." + code] = std::to_string(place);
        values["task." + code] = task.words;
        if (task.minutes > 0) values["minutes." + code] = std::to_string(task.minutes);
        if (own && !task.care.empty()) values["care." + code] = task.care;
    }
    return values;
}

Json TaskListForm::typedValues() const {
    Json values = Json::object();
    for (const auto& [field, typed] : typed().asKeyValueRange()) {
        const std::string name = field.toStdString();
        const QString said = typed.toString().trimmed();
        if (said.isEmpty()) continue;
        const bool number = name.starts_with("place.") || name.starts_with("minutes.");
        const auto value = number ? typedNumber(*kindTable().find("task_list")->field(name), said)
                                  : Result<Json>(Json(said.toStdString()));
        if (value) values[name] = *value;
    }
    return values;
}

bool TaskListForm::stands(const std::string& task) const {
    return recorded() && view().fields.contains("task." + task);
}

int TaskListForm::nextPlace() const {
    const auto tasks = records::tasksOf(typedValues());
    return tasks.empty() ? 1 : tasks.back().place + 1;
}

void TaskListForm::listTasks() {
    std::vector<TaskFormLine> lines;
    for (const auto& task : records::tasksOf(typedValues())) {
        lines.push_back({QString::fromStdString(task.code)});
    }
    if (!lines.empty()) {
        lines.front().first = true;
        lines.back().last = true;
    }
    m_tasks.setRows(std::move(lines));
}

QVariantList TaskListForm::sites() const {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    std::set<std::string> wanted{text("site")};
    for (const auto& placement : standingRecords(tablet, "placement", of().participant)) {
        wanted.insert(textOf(placement.values, "site"));
    }
    QVariantList places;
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        if (!wanted.contains(site.record)) continue;
        places += QVariantMap{{"key", QString::fromStdString(site.record)},
                              {"label", QString::fromStdString(site.text("name"))}};
    }
    return places;
}

QVariantList TaskListForm::takenOff() const {
    QVariantList off;
    for (const auto& task : records::tasksTakenOff(typedValues())) {
        off += QVariantMap{{"key", QString::fromStdString(task.code)},
                           {"label", QString::fromStdString(task.words)}};
    }
    return off;
}

QVariantMap TaskListForm::startOf(const store::RecordRow& list) const {
    auto& tablet = app().tablet();
    const bool own = list.participant == of().participant;
    return {
        {"key", QString::fromStdString(list.record)},
        {"who", own ? QString() : QString::fromStdString(tablet.reader().nameOf(list.participant))},
        {"siteName", siteOfTaskList(tablet, list.record)},
        {"from", QString::fromStdString(list.text("from"))},
        {"to", QString::fromStdString(list.text("to"))},
        {"count", static_cast<int>(records::tasksOf(list.values).size())}};
}

// The person's own first, the latest first; of each of the others the latest alone.
QVariantList TaskListForm::starts() const {
    auto& tablet = app().tablet();
    if (recorded() || m_tasks.rowCount() > 0 || !tablet.readable()) return {};
    const std::string site = text("site");
    auto rows = tablet.reader().rows(tablet.viewer(), "task_list");
    std::erase_if(rows, [&](const store::RecordRow& row) {
        const bool own = row.participant == of().participant;
        const bool elsewhere = row.text("site") != site;
        return row.isVoid || records::tasksOf(row.values).empty() ||
               (own ? !site.empty() && elsewhere : elsewhere);
    });
    std::ranges::sort(rows, [&](const store::RecordRow& one, const store::RecordRow& other) {
        const bool own = one.participant == of().participant;
        if (own != (other.participant == of().participant)) return own;
        return std::pair(one.text("from"), one.record) >
               std::pair(other.text("from"), other.record);
    });
    QVariantList starts;
    std::map<std::string, int> shown;
    for (const auto& row : rows) {
        const int most = row.participant == of().participant ? kOwnStarts : 1;
        if (++shown[row.participant] <= most) starts += startOf(row);
    }
    return starts;
}

QVariantMap TaskListForm::time() const {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    return taskTime(tablet, of().participant, typedValues(), app().today().toStdString());
}

void TaskListForm::add() {
    if (full()) return;
    const int place = nextPlace();
    m_newest = QString::fromStdString(newTaskCode(place));
    edit("place." + m_newest, QString::number(place));
}

// The two change places; where places are alike, as two tablets can make them, all are dealt anew.
void TaskListForm::move(const QString& task, int places) {
    auto tasks = records::tasksOf(typedValues());
    std::vector<int> dealt;
    for (const auto& one : tasks) dealt.push_back(one.place);
    const auto found = std::ranges::find(tasks, task.toStdString(), &records::Task::code);
    if (found == tasks.end()) return;
    const auto from = found - tasks.begin();
    const auto to = from + (places < 0 ? -1 : 1);
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(tasks.size())) return;
    std::swap(tasks[static_cast<std::size_t>(from)], tasks[static_cast<std::size_t>(to)]);
    if (std::ranges::adjacent_find(dealt) != dealt.end()) {
        for (std::size_t i = 0; i < dealt.size(); ++i) dealt[i] = static_cast<int>(i) + 1;
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        edit(QString::fromStdString("place." + tasks[i].code), QString::number(dealt[i]));
    }
}

// One that was saved keeps its words, for the days on which it was marked.
void TaskListForm::remove(const QString& task) {
    if (stands(task.toStdString())) return edit("place." + task, {});
    for (const char* field : kTaskFields) edit(field + task, {});
}

void TaskListForm::putBack(const QString& task) {
    if (!full()) edit("place." + task, QString::number(nextPlace()));
}

void TaskListForm::copy(const QString& list) {
    if (recorded() || m_tasks.rowCount() > 0) return;
    for (const auto& [field, value] : copyOf(list.toStdString())) {
        edit(QString::fromStdString(field), QString::fromStdString(value.get<std::string>()));
    }
}

std::vector<Error> TaskListForm::problemsOf(const Json& values) {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    const int planned = taskTime(tablet, of().participant, values, app().today().toStdString())
                            .value("planned")
                            .toInt();
    return records::taskListProblems(
        {of().record, values}, standingRecords(tablet, "task_list", of().participant), planned);
}

std::vector<tablet::SaveRequest> TaskListForm::together(const Json& values) {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    return endOfFollowed(tablet, of().record, values);
}

}  // namespace ayumi::viewmodels
