// What the agency knows of a participant: names as they are now and were, family or guardian, the
// time of the service with its pauses, who looks after them.
#pragma once

#include <QStringList>

#include "mobile/viewmodels/record_page.h"

namespace ayumi::viewmodels {

class PersonFactsPage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString state READ state NOTIFY changed)  // serviceWord()
    Q_PROPERTY(int age READ age NOTIFY changed)          // in years; -1 if not known
    Q_PROPERTY(QStringList sameReading READ sameReading NOTIFY changed)
    // Newest first: {key, name, from, to, now, waiting, contested}
    Q_PROPERTY(QVariantList coaches READ coaches NOTIFY changed)
    Q_PROPERTY(bool uncovered READ uncovered NOTIFY changed)  // served, and by no coach today
    // Newest first: {key, from, to, why, note, now, waiting, contested}
    Q_PROPERTY(QVariantList pauses READ pauses NOTIFY changed)
    Q_PROPERTY(bool mayAssign READ mayAssign NOTIFY changed)

public:
    PersonFactsPage(AppContext& app, const QVariantMap& args);  // args: record, the person's

    const QString& state() const { return m_state; }
    int age() const { return m_age; }
    const QStringList& sameReading() const { return m_sameReading; }
    const QVariantList& coaches() const { return m_coaches; }
    bool uncovered() const { return m_uncovered; }
    const QVariantList& pauses() const { return m_pauses; }
    bool mayAssign() const { return m_mayAssign; }

    // An empty record: a new one, in its form; else its page.
    Q_INVOKABLE void openAssignment(const QString& record);
    Q_INVOKABLE void openPause(const QString& record);
    // How many records of the person stand and would be on no page any more if the person were
    // taken back: neither who looked after them nor what was signed is counted.
    Q_INVOKABLE int recordsThatStay();

protected:
    void read() override;

private:
    QVariantList spans(const char* kind);
    void openSpan(const QString& kind, const QString& record);

    QString m_state;
    QStringList m_sameReading;
    QVariantList m_coaches;
    QVariantList m_pauses;
    int m_age = -1;
    bool m_uncovered = false;
    bool m_mayAssign = false;
};

// Whole years from one day to another, as a birthday counts them; -1 without a first day.
int yearsBetween(const std::string& day, const std::string& today);

}  // namespace ayumi::viewmodels
