// The records of a day that one flow of questions writes: of a reflection or a check the one, of
// goal marks one for each goal. Each keeps its own draft and makes its own change (day_entry.h).
// A field of a record with an `about` is named with it: "mark GOAL".
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "mobile/viewmodels/day_entry.h"

namespace ayumi::viewmodels {

std::string fieldAbout(const std::string& field, const std::string& about);
std::string bareField(const std::string& name);
std::string aboutOf(const std::string& name);

class DayEntries : public QObject {
    Q_OBJECT

public:
    // `abouts`: of each record, "" where its kind has none; no names twice. `app` outlives it.
    DayEntries(AppContext& app, EntryOf of, const std::vector<std::string>& abouts);

    const EntryOf& of() const { return m_of; }  // without `about`
    bool recorded() const;                      // any of them
    bool fromDraft() const;
    bool dirty() const;
    bool saving() const;
    bool waiting() const;  // to be sent
    bool touched(const std::string& name) const { return at(name).touched(bareField(name)); }
    bool unfinished(const std::string& name) const { return at(name).unfinished(bareField(name)); }

    Json value(const std::string& name) const { return at(name).value(bareField(name)); }
    QString text(const std::string& name) const { return at(name).text(bareField(name)); }
    void set(const std::string& name, Json value);

    bool reasonNeeded() const { return first().reasonNeeded(); }
    const QString& reason() const { return first().reason(); }
    void setReason(const QString& reason);

    int place() const;
    void setPlace(int place);

    // One change for each record in which something was answered; `then` is told of the first that
    // failed, and keeps its draft.
    void commit(bool confirmed, std::function<void(Result<void>)> then);

signals:
    void changed();

private:
    DayEntry& at(const std::string& name) const;
    const DayEntry& first() const { return *m_entries.front(); }

    const EntryOf m_of;
    std::vector<std::unique_ptr<DayEntry>> m_entries;  // at least one
};

}  // namespace ayumi::viewmodels
