// One participant's day on one screen, with every author named: what stands, what was signed, what
// came after, what was said. Coaches settle and comment here, supervisors sign and return
// (look: s02-day).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/day_words.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_history.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/waiting_days.h"
#include "shared/records/day_span.h"

namespace ayumi::viewmodels {

class DayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString siteNames READ siteNames NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    // Words to write on at once: those of a comment that is held (mending.h)
    Q_PROPERTY(bool wordsWanted READ wordsWanted CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::DayWords* words READ words CONSTANT)
    // {what, about, change, text}: words of this day that were begun and not saved
    Q_PROPERTY(QVariantList begun READ begun NOTIFY changed)
    // "open", "ready", "returned", "signed", "amended", "contested"
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* records READ records CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* amendments READ amendments CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* comments READ comments CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* flags READ flags CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* signedRecords READ signedRecords CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::SaidLine signedBy READ signedBy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::SaidLine returnedBy READ returnedBy NOTIFY changed)
    // Names of those for whom whoever signed or sent it back stood in (records::stoodInFor)
    Q_PROPERTY(QStringList signedInPlaceOf READ signedInPlaceOf NOTIFY changed)
    Q_PROPERTY(QStringList returnedInPlaceOf READ returnedInPlaceOf NOTIFY changed)
    Q_PROPERTY(bool supervisor READ supervisor CONSTANT)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)  // code; empty: may be signed
    Q_PROPERTY(bool partlyOwn READ partlyOwn NOTIFY changed)
    Q_PROPERTY(bool atOffice READ atOffice NOTIFY changed)  // some of its month: it gave room here
    Q_PROPERTY(bool secretNeeded READ secretNeeded NOTIFY changed)
    Q_PROPERTY(bool monthClosed READ monthClosed NOTIFY changed)
    // Of a supervisor, as in the queue: {personName, day}, empty without one
    Q_PROPERTY(QVariantMap waitingBefore READ waitingBefore NOTIFY changed)
    Q_PROPERTY(QVariantMap waitingAfter READ waitingAfter NOTIFY changed)
    Q_PROPERTY(int othersWaiting READ othersWaiting NOTIFY changed)
    Q_PROPERTY(bool mayMove READ mayMove NOTIFY changed)  // own words to the right person
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* secretProblem READ secretProblem CONSTANT)

public:
    DayPage(AppContext& app, const QVariantMap& args);  // participant, day, those of mending.h

    const QString& personName() const { return m_personName; }
    const QString& siteNames() const { return m_siteNames; }
    QString day() const { return QString::fromStdString(m_day); }
    bool wordsWanted() const { return m_mendsComment; }
    DayWords* words() { return &m_words; }
    const QVariantList& begun() const { return m_begun; }
    QString status() const;
    RowsModelBase* records() { return &m_records; }
    RowsModelBase* amendments() { return &m_amendments; }
    RowsModelBase* comments() { return &m_comments; }
    RowsModelBase* flags() { return &m_flags; }
    RowsModelBase* signedRecords() { return &m_signedRecords; }
    const SaidLine& signedBy() const { return m_signedBy; }
    const SaidLine& returnedBy() const { return m_returnedBy; }
    const QStringList& signedInPlaceOf() const { return m_signedInPlaceOf; }
    const QStringList& returnedInPlaceOf() const { return m_returnedInPlaceOf; }
    bool supervisor() const { return m_supervisor; }
    QString hindrance() const { return QString::fromStdString(m_view.hindrance); }
    bool partlyOwn() const { return m_view.partlyOwn; }
    bool atOffice() const { return m_view.atOffice; }
    bool secretNeeded() const { return !m_app.tablet().secretConfirmed(); }
    bool monthClosed() const { return m_monthClosed; }
    QVariantMap waitingBefore() const { return waitingMap(m_around.before); }
    QVariantMap waitingAfter() const { return waitingMap(m_around.after); }
    int othersWaiting() const { return m_around.others; }
    bool mayMove() const { return m_mayMove; }
    bool busy() const { return m_busy; }
    Problem* problem() { return &m_problem; }
    Problem* secretProblem() { return &m_secretProblem; }

    // `secret` is only looked at while secretNeeded. done() follows when it is saved.
    Q_INVOKABLE void sign(const QString& secret);
    // Into `words`, with what was begun before: "comment" (about a record, or nothing), "return",
    // "seen" (about a call for help).
    Q_INVOKABLE void beginWords(const QString& what, const QString& about = {});
    // Of two values that stand in one field: `change` is the one that stays. True if the day was
    // signed: the reason goes into `words` first.
    Q_INVOKABLE bool settle(const QString& record, const QString& field, const QString& change);
    Q_INVOKABLE void continueWords(const QString& what, const QString& about,
                                   const QString& change);  // one of `begun`
    Q_INVOKABLE void laidAside();  // the words were: what was begun stands in `begun`
    Q_INVOKABLE void sayWords();   // saves what the words are for
    Q_INVOKABLE void sendBack(const QString& secret);  // with the words
    Q_INVOKABLE void bring();         // what lies at the office; needs a connection
    Q_INVOKABLE void step(int days);  // the day before, the day after
    Q_INVOKABLE void turnToWaiting(bool after);
    Q_INVOKABLE void openAttendance(const QString& record);
    Q_INVOKABLE void openMove(const QString& record);  // it was made under the wrong person

signals:
    void changed();
    void done();

private:
    void refresh();
    void fillLines();
    void fillTalk(const DayLines& lines);
    QStringList inPlaceOf(const std::optional<store::DecisionView>& decision,
                          const std::vector<records::RecordValues>& leaves) const;
    void findBegun();
    QVariantMap waitingMap(const std::optional<store::DayRow>& row) const;
    WordsFor wordsFor(const QString& what, const std::string& about = {}) const;
    void decide(bool returned, const std::string& comment, const QString& secret);
    void send(tablet::SignRequest request);
    void save(tablet::SaveRequest request, bool worded);
    void settleNow(const std::string& record, const std::string& field, const std::string& change,
                   const std::string& reason);
    void finished(const Result<tablet::Saved>& saved, bool worded);

    AppContext& m_app;
    std::string m_participant;
    std::string m_day;
    DaysAround m_around;
    store::DayView m_view;
    RowsModel<RecordLine> m_records;
    RowsModel<AmendmentLine> m_amendments;
    RowsModel<SaidLine> m_comments;
    RowsModel<FlagLine> m_flags;
    RowsModel<RecordLine> m_signedRecords;
    SaidLine m_signedBy;
    SaidLine m_returnedBy;
    QStringList m_signedInPlaceOf;
    QStringList m_returnedInPlaceOf;
    Problem m_problem;
    Problem m_secretProblem;
    DayWords m_words;
    RecordHistories m_histories;
    QVariantList m_begun;
    QString m_personName;
    QString m_siteNames;
    const bool m_mendsComment;
    QString m_mends;
    bool m_supervisor = false;
    bool m_mayMove = false;
    bool m_monthClosed = false;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
