// The small form of one person's day at a site. Every edit is kept as a draft at once, with what it
// was typed over; saving makes one change of the edited fields and names as seen what stood when
// they were typed (law 4). What came in since is told and stays beside the saved value.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/notice_check.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class AttendancePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString siteName READ siteName CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(bool recorded READ recorded NOTIFY changed)
    Q_PROPERTY(bool contested READ contested NOTIFY changed)
    Q_PROPERTY(bool fromDraft READ fromDraft CONSTANT)
    // Edited fields that changed since they were typed: name -> {value, by}; "void" for the record.
    Q_PROPERTY(QVariantMap cameIn READ cameIn NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool monthClosed READ monthClosed NOTIFY changed)
    Q_PROPERTY(bool signedDay READ signedDay NOTIFY changed)  // a change needs a reason
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY changed)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed)
    Q_PROPERTY(QString arrived READ arrived WRITE setArrived NOTIFY changed)
    Q_PROPERTY(QString left READ left WRITE setLeft NOTIFY changed)
    Q_PROPERTY(bool leftNextDay READ leftNextDay WRITE setLeftNextDay NOTIFY changed)
    Q_PROPERTY(QString breakMinutes READ breakMinutes WRITE setBreakMinutes NOTIFY changed)
    Q_PROPERTY(QString pickup READ pickup WRITE setPickup NOTIFY changed)
    Q_PROPERTY(QString meal READ meal WRITE setMeal NOTIFY changed)  // "yes", "no", ""
    Q_PROPERTY(QString fareYen READ fareYen WRITE setFareYen NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* arrivedProblem READ arrivedProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* leftProblem READ leftProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* breakProblem READ breakProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* fareProblem READ fareProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::NoticeCheck* notice READ notice CONSTANT)

public:
    // args: participant, site, day, and those of mending.h
    AttendancePage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    const QString& siteName() const { return m_siteName; }
    QString day() const { return QString::fromStdString(m_day); }
    bool recorded() const { return m_recorded; }
    bool contested() const { return m_view.contested; }
    bool fromDraft() const { return m_fromDraft; }
    QVariantMap cameIn() const;
    bool dirty() const { return !m_edits.empty(); }
    bool monthClosed() const { return m_monthClosed; }
    bool signedDay() const { return m_signedDay; }
    const QString& why() const { return m_why; }
    void setWhy(const QString& text) { m_why = text; }
    const QString& savedAt() const { return m_savedAt; }

    QString status() const { return text("status"); }
    void setStatus(const QString& value) { edit("status", value); }
    QString arrived() const { return text("arrived"); }
    void setArrived(const QString& value) { edit("arrived", value); }
    QString left() const { return text("left"); }
    void setLeft(const QString& value) { edit("left", value); }
    bool leftNextDay() const { return text("left_next_day") == "yes"; }
    void setLeftNextDay(bool value) { edit("left_next_day", value ? "yes" : ""); }
    QString breakMinutes() const { return text("break_minutes"); }
    void setBreakMinutes(const QString& value) { edit("break_minutes", value); }
    QString pickup() const { return text("pickup"); }
    void setPickup(const QString& value) { edit("pickup", value); }
    QString meal() const { return text("meal"); }
    void setMeal(const QString& value) { edit("meal", value); }
    QString fareYen() const { return text("fare_yen"); }
    void setFareYen(const QString& value) { edit("fare_yen", value); }
    QString note() const { return text("note"); }
    void setNote(const QString& value) { edit("note", value); }

    Problem* arrivedProblem() { return &m_arrivedProblem; }
    Problem* leftProblem() { return &m_leftProblem; }
    Problem* breakProblem() { return &m_breakProblem; }
    Problem* fareProblem() { return &m_fareProblem; }
    Problem* problem() { return &m_problem; }
    NoticeCheck* notice() { return &m_notice; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();                            // drops the draft and shows what stands
    Q_INVOKABLE void takeBack(const QString& reason);      // voids the record; it stays readable
    Q_INVOKABLE void openMove();                           // it was made under the wrong person
    Q_INVOKABLE QString noteCopied(const QString& typed);  // copiedFrom(), if it was edited
    Q_INVOKABLE void openPerson();
    Q_INVOKABLE void openAbsence();

signals:
    void changed();

private:
    void type(const QVariantMap& typed);
    using ChangeIds = std::vector<std::string>;
    struct Edit {
        QString typed;
        ChangeIds seen;      // what stood in the field when it was first touched
        ChangeIds voidSeen;  // and in the record's "void"
    };

    QString text(const QString& field) const;
    void edit(const char* field, const QString& value);
    void load();     // what stands now
    void refresh();  // the same while somebody types: edits stay
    void loadDraft();
    void keepDraft();
    ChangeIds standing(const char* field) const;  // on the screen now
    bool movedSince(const QString& field, const Edit& edit) const;
    store::OnScreen seen() const;
    std::optional<std::map<std::string, Json>> checked();  // what differs; none if refused
    void check(const char* field, Result<Json> value, Problem& problem,
               std::map<std::string, Json>& set, bool& good);
    void send(std::map<std::string, Json> set, const std::string& reason);

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_site;
    const std::string m_day;
    const records::KindTable m_kinds = records::KindTable::released();
    const records::Kind& m_kind;
    store::DraftKey m_draftKey;
    Problem m_problem;
    Problem m_arrivedProblem;
    Problem m_leftProblem;
    Problem m_breakProblem;
    Problem m_fareProblem;
    NoticeCheck m_notice;
    store::RecordView m_view;
    std::map<QString, Edit> m_edits;    // field -> as typed
    QMap<QString, QString> m_standing;  // field -> as it stands
    std::optional<CopiedTexts> m_copied;
    QString m_personName;
    QString m_siteName;
    QString m_why;
    QString m_mends;
    QString m_savedAt;
    bool m_signedDay = false;
    bool m_monthClosed = false;
    bool m_recorded = false;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
