// What is silent: people of whom nobody recorded a day that was planned, those whom no coach looks
// after, and those who never consented, or no longer do, to what a record rests on. The same
// counted, and goals that wait, for the first page of a supervisor.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/paced_refresh.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

inline constexpr int kSilentDays = 14;  // looked back on, today left out: it is not over

struct SilentLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // participant
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(int days MEMBER days)              // without a record
    Q_PROPERTY(QString firstDay MEMBER firstDay)  // of them; of a consent, when it was withdrawn

public:
    QString key;
    QString personName;
    int days = 0;
    QString firstDay;

    bool operator==(const SilentLine&) const = default;
};

// Whoever is served today, by reading; while the tablet is readable. A day of a month that is
// closed is no longer waited for.
std::vector<SilentLine> unrecordedPeople(Tablet& tablet, const std::string& today);
// Whom no coach looks after, today or from a day within the next kUncoveredDays on (firstDay): an
// assignment ends, and none goes on.
inline constexpr int kUncoveredDays = 30;
std::vector<SilentLine> uncoveredPeople(Tablet& tablet, const std::string& today);
// Of the consent without which nothing of body or mind may be recorded (records::kSensitiveData).
std::vector<SilentLine> unconsentedPeople(Tablet& tablet, const std::string& today);

class SilentPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* unrecorded READ unrecorded CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* unconsented READ unconsented CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* uncovered READ uncovered CONSTANT)

public:
    SilentPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* unrecorded() { return &m_unrecorded; }
    RowsModelBase* unconsented() { return &m_unconsented; }
    RowsModelBase* uncovered() { return &m_uncovered; }

    Q_INVOKABLE void openDay(const QString& participant, const QString& day);
    Q_INVOKABLE void openConsents(const QString& participant);
    Q_INVOKABLE void openFacts(const QString& participant);  // where coaches are assigned

private:
    void refresh();

    AppContext& m_app;
    PacedRefresh m_refresh;
    RowsModel<SilentLine> m_unrecorded;
    RowsModel<SilentLine> m_unconsented;
    RowsModel<SilentLine> m_uncovered;
};

// Names are those of families.
class Silence : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(QStringList unrecorded READ unrecorded NOTIFY changed)
    Q_PROPERTY(QStringList unconsented READ unconsented NOTIFY changed)
    Q_PROPERTY(QStringList uncovered READ uncovered NOTIFY changed)
    Q_PROPERTY(QStringList goals READ goals NOTIFY changed)  // of people, each once
    Q_PROPERTY(bool any READ any NOTIFY changed)

public:
    explicit Silence(AppContext& app);  // `app` outlives it; reads everybody's days

    const QStringList& unrecorded() const { return m_unrecorded; }
    const QStringList& unconsented() const { return m_unconsented; }
    const QStringList& uncovered() const { return m_uncovered; }
    const QStringList& goals() const { return m_goals; }
    bool any() const {
        return !m_unrecorded.isEmpty() || !m_unconsented.isEmpty() || !m_uncovered.isEmpty() ||
               !m_goals.isEmpty();
    }

    Q_INVOKABLE void open() { m_app.navigator()->open("silent"); }
    Q_INVOKABLE void openGoals() { m_app.navigator()->open("goalsDue"); }

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    PacedRefresh m_refresh;
    QStringList m_unrecorded;
    QStringList m_unconsented;
    QStringList m_uncovered;
    QStringList m_goals;
};

}  // namespace ayumi::viewmodels
