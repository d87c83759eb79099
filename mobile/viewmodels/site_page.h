// One workplace: what is known of it, when that was last confirmed, who works there today, and how
// the record came about. One that was taken back stays readable.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"

namespace ayumi::viewmodels {

class SitePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool there READ there NOTIFY changed)  // known here, taken back or not
    Q_PROPERTY(bool gone READ gone NOTIFY changed)    // taken back
    Q_PROPERTY(QString goneWhy READ goneWhy NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // field -> text
    Q_PROPERTY(bool confirmationDue READ confirmationDue NOTIFY changed)
    // Whom the signed-in person looks after and who is placed here today: {key, name, letter, hue}
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    // There is something to confirm: not while two values stand in a field, nor twice a day.
    Q_PROPERTY(bool mayConfirm READ mayConfirm NOTIFY changed)
    // Nobody known here works there: rosters are not left without their site.
    Q_PROPERTY(bool mayTakeBack READ mayTakeBack NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    SitePage(AppContext& app, const QVariantMap& args);  // args: record

    bool there() const { return m_there; }
    bool gone() const { return m_view.isVoid; }
    const QString& goneWhy() const { return m_past.reason; }
    const QVariantMap& values() const { return m_values; }
    bool confirmationDue() const { return m_confirmationDue; }
    const QVariantList& people() const { return m_people; }
    bool waiting() const { return m_view.pending; }
    bool mayWrite() const { return m_mayWrite; }
    bool mayConfirm() const;
    bool mayTakeBack() const { return m_mayWrite && m_people.isEmpty(); }
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void amend();
    Q_INVOKABLE void openCalendar();
    Q_INVOKABLE void openOverview();  // this month
    Q_INVOKABLE void confirm();       // all of it was said to be right, today
    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void takeBack(const QString& reason);  // and leaves the page

signals:
    void changed();

private:
    void refresh();
    void readPeople();

    AppContext& m_app;
    const std::string m_record;
    RecordHistories m_histories;
    Problem m_problem;
    store::RecordView m_view;
    RecordPast m_past;
    QVariantMap m_values;
    QVariantList m_people;
    bool m_there = false;
    bool m_confirmationDue = false;
    bool m_mayWrite = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
