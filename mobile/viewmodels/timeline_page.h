// One line of time of a person: everything that happened, newest first, by kind if wanted, and on
// top what was said at the last talk. Older entries are added a few at a time, so that no frame
// waits for them.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/timeline.h"

namespace ayumi::viewmodels {

class TimelinePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)  // of TimelinePoint; empty: all
    Q_PROPERTY(bool more READ more NOTIFY changed)     // older ones
    // The newest meeting that says something: {key, purpose, day, words, said, decided, by, bySelf,
    // how}; empty without one
    Q_PROPERTY(QVariantMap lastTalk READ lastTalk NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* entries READ entries CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    static constexpr std::size_t kPerPage = 40;
    static constexpr std::size_t kPerTurn = 8;  // added before the next frame is drawn

    TimelinePage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& personName() const { return m_personName; }
    const QString& kind() const { return m_kind; }
    bool more() const { return m_wanted < m_points.size(); }
    const QVariantMap& lastTalk() const { return m_lastTalk; }
    RowsModelBase* entries() { return &m_entries; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void choose(const QString& kind);
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void openTalk();

signals:
    void changed();

private:
    void refresh();
    void readTalk();
    void grow();                       // by one turn
    void addLines(std::size_t until);  // as far as there are so many
    void show();

    AppContext& m_app;
    const std::string m_participant;
    PersonTabs m_tabs;
    RowsModel<TimelineLine> m_entries;
    std::vector<TimelinePoint> m_points;
    std::vector<TimelineLine> m_lines;  // of the first of m_points
    std::size_t m_wanted = kPerPage;
    QTimer m_turn;
    QString m_kind;
    QString m_personName;
    QVariantMap m_lastTalk;
};

}  // namespace ayumi::viewmodels
