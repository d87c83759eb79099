// An absence call: when it came, who took it, why, what was advised. Without all four the day does
// not count (domain.md "Absence"); anything may be filled in later (look: c04-absence).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>
#include <QVariantMap>

#include <algorithm>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/problem.h"
#include "shared/records/attendance.h"

namespace ayumi::viewmodels {

class AbsencePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString siteName READ siteName CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed)
    Q_PROPERTY(QString taker READ taker WRITE setTaker NOTIFY changed)  // person
    Q_PROPERTY(QString takerName READ takerName NOTIFY changed)
    Q_PROPERTY(QVariantList staff READ staff CONSTANT)  // {key, label}
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString cause READ cause WRITE setCause NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString advice READ advice WRITE setAdvice NOTIFY changed)
    Q_PROPERTY(bool counts READ counts NOTIFY changed)   // all four facts are there
    Q_PROPERTY(int inMonth READ inMonth NOTIFY changed)  // with this one, if all four are there
    Q_PROPERTY(int mostInMonth READ mostInMonth CONSTANT)
    Q_PROPERTY(int already READ already NOTIFY changed)       // of the month, without this one
    Q_PROPERTY(bool beyond READ beyond NOTIFY changed)        // whole, and more than a month counts
    Q_PROPERTY(bool confirmed READ confirmed NOTIFY changed)  // spoken about with the person since
    Q_PROPERTY(bool overwrites READ overwrites CONSTANT)      // something else stands for the day
    Q_PROPERTY(bool signedDay READ signedDay CONSTANT)  // then a reason for the change is asked
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* timeProblem READ timeProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: participant, site, day, and those of mending.h
    AbsencePage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    const QString& siteName() const { return m_siteName; }
    QString day() const { return QString::fromStdString(m_day); }
    QString time() const { return m_typed.value("time"); }
    void setTime(const QString& value) { edit("time", value); }
    QString taker() const { return m_typed.value("taker"); }
    void setTaker(const QString& value) { edit("taker", value); }
    QString takerName() const;
    const QVariantList& staff() const { return m_staff; }
    QString from() const { return m_typed.value("from"); }
    void setFrom(const QString& value) { edit("from", value); }
    QString cause() const { return m_typed.value("cause"); }
    void setCause(const QString& value) { edit("cause", value); }
    QString reason() const { return m_typed.value("reason"); }
    void setReason(const QString& value) { edit("reason", value); }
    QString advice() const { return m_typed.value("advice"); }
    void setAdvice(const QString& value) { edit("advice", value); }
    bool counts() const;
    int mostInMonth() const { return records::kMostCallsInMonth; }
    int already() const { return std::min(m_others, mostInMonth()); }
    bool beyond() const { return counts() && inMonth() > mostInMonth(); }
    bool confirmed() const { return m_confirmed; }
    int inMonth() const { return m_others + (counts() ? 1 : 0); }
    bool overwrites() const { return m_overwrites; }
    bool signedDay() const { return m_signedDay; }
    const QString& savedAt() const { return m_savedAt; }
    Problem* timeProblem() { return &m_timeProblem; }
    Problem* problem() { return &m_problem; }

    // Of "notice_reason" or "notice_advice", where it was edited: copiedFrom()
    Q_INVOKABLE QString copied(const QString& field, const QString& typed);
    Q_INVOKABLE void save(const QString& why);  // `why` only on a day that was signed

signals:
    void changed();

private:
    void load();
    void loadDraft();
    void type(const QVariantMap& typed);
    void edit(const QString& name, const QString& value);
    void keepDraft();
    void countMonth();
    std::optional<std::map<std::string, Json>> checked();

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_site;
    const std::string m_day;
    const std::string m_record;
    const store::DraftKey m_draftKey;
    std::optional<CopiedTexts> m_copied;
    Problem m_timeProblem;
    Problem m_problem;
    QMap<QString, QString> m_typed;     // name of the property -> text
    QMap<QString, QString> m_standing;  // as it stood when the page was opened
    store::OnScreen m_onScreen;         // what the typed values are written over
    QVariantList m_staff;
    QString m_personName;
    QString m_siteName;
    QString m_savedAt;
    QString m_mends;
    int m_others = 0;  // days of the month with a whole call, without this one
    bool m_overwrites = false;
    bool m_signedDay = false;
    bool m_confirmed = false;
};

}  // namespace ayumi::viewmodels
