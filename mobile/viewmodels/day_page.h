// One participant's day on one screen, with every author named: what stands, what was signed, what
// came after, what was said. Coaches settle and comment here, supervisors sign and return
// (look: s02-day).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

class DayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString siteNames READ siteNames NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    // What a comment that is held says, to be written again (mending.h)
    Q_PROPERTY(QString begunComment READ begunComment CONSTANT)
    // "open", "ready", "returned", "signed", "amended", "contested"
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* records READ records CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* amendments READ amendments CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* comments READ comments CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* flags READ flags CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* signedRecords READ signedRecords CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::SaidLine signedBy READ signedBy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::SaidLine returnedBy READ returnedBy NOTIFY changed)
    Q_PROPERTY(bool supervisor READ supervisor CONSTANT)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)  // code; empty: may be signed
    Q_PROPERTY(bool partlyOwn READ partlyOwn NOTIFY changed)
    Q_PROPERTY(bool atOffice READ atOffice NOTIFY changed)  // some of its month: it gave room here
    Q_PROPERTY(bool secretNeeded READ secretNeeded NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* secretProblem READ secretProblem CONSTANT)

public:
    DayPage(AppContext& app, const QVariantMap& args);  // participant, day, those of mending.h

    const QString& personName() const { return m_personName; }
    const QString& siteNames() const { return m_siteNames; }
    QString day() const { return QString::fromStdString(m_day); }
    const QString& begunComment() const { return m_begunComment; }
    QString status() const;
    RowsModelBase* records() { return &m_records; }
    RowsModelBase* amendments() { return &m_amendments; }
    RowsModelBase* comments() { return &m_comments; }
    RowsModelBase* flags() { return &m_flags; }
    RowsModelBase* signedRecords() { return &m_signedRecords; }
    const SaidLine& signedBy() const { return m_signedBy; }
    const SaidLine& returnedBy() const { return m_returnedBy; }
    bool supervisor() const { return m_supervisor; }
    QString hindrance() const { return QString::fromStdString(m_view.hindrance); }
    bool partlyOwn() const { return m_view.partlyOwn; }
    bool atOffice() const { return m_view.atOffice; }
    bool secretNeeded() const { return !m_app.tablet().secretConfirmed(); }
    bool busy() const { return m_busy; }
    Problem* problem() { return &m_problem; }
    Problem* secretProblem() { return &m_secretProblem; }

    // `secret` is only looked at while secretNeeded. done() follows when it is saved.
    Q_INVOKABLE void sign(const QString& secret);
    Q_INVOKABLE void sendBack(const QString& comment, const QString& secret);
    Q_INVOKABLE void say(const QString& text);
    // Of two values that stand in one field: `change` is the one that stays. A reason is asked for
    // when the day was signed.
    Q_INVOKABLE void settle(const QString& record, const QString& field, const QString& change,
                            const QString& reason);
    Q_INVOKABLE void seen(const QString& flag, const QString& done);
    Q_INVOKABLE void bring();         // what lies at the office; needs a connection
    Q_INVOKABLE void step(int days);  // the day before, the day after
    Q_INVOKABLE void openAttendance(const QString& record);

signals:
    void changed();
    void done();

private:
    void refresh();
    void fillLines();
    void decide(bool returned, const std::string& comment, const QString& secret);
    void send(tablet::SignRequest request);
    void save(tablet::SaveRequest request, bool mends = false);
    void finished(const Result<tablet::Saved>& saved);

    AppContext& m_app;
    const std::string m_participant;
    std::string m_day;
    store::DayView m_view;
    RowsModel<RecordLine> m_records;
    RowsModel<AmendmentLine> m_amendments;
    RowsModel<SaidLine> m_comments;
    RowsModel<FlagLine> m_flags;
    RowsModel<RecordLine> m_signedRecords;
    SaidLine m_signedBy;
    SaidLine m_returnedBy;
    Problem m_problem;
    Problem m_secretProblem;
    QString m_personName;
    QString m_siteNames;
    const QString m_begunComment;
    QString m_mends;
    bool m_supervisor = false;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
