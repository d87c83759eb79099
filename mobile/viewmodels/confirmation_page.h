// きょうの かくにん: what is recorded of the day in plain words, and the person's own word on it:
// it is so, or it is not, and why.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/day_entry.h"
#include "mobile/viewmodels/help_offer.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

// One line of the day: a site's attendance, or an answer of the person.
struct DayFact {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString siteName MEMBER siteName)  // empty for an answer
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString ownWords MEMBER ownWords)  // of an own sign; of a mark, what went so

public:
    QString key;
    QString siteName;
    QString status;
    QString arrived;
    QString leftAt;
    QString field;
    QString answer;
    QString words;
    QString ownWords;

    bool operator==(const DayFact&) const = default;
};

// Marks of goals and of tasks alone, and everything.
std::vector<DayFact> markFactsOfDay(Tablet& tablet, const std::string& participant,
                                    const std::string& day);
std::vector<DayFact> factsOfDay(Tablet& tablet, const std::string& participant,
                                const std::string& day);

class ConfirmationPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)  // facts, why
    Q_PROPERTY(QString state READ state NOTIFY changed)  // confirmed, passed_over, or empty
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString day READ day CONSTANT)
    // The person agreed to confirm on the screen (domain.md); without it only paper confirms.
    Q_PROPERTY(bool consented READ consented NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* facts READ facts CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* whyProblem READ whyProblem CONSTANT)

public:
    ConfirmationPage(AppContext& app, const QVariantMap& args);

    const QString& stage() const { return m_stage; }
    QString state() const { return m_entry.text("state"); }
    QString why() const { return m_entry.text("why"); }
    QString day() const { return QString::fromStdString(m_entry.of().day); }
    bool consented() const { return m_consented; }
    const QStringList& readers() const { return m_readers; }
    RowsModelBase* facts() { return &m_facts; }
    Problem* problem() { return &m_problem; }
    Problem* whyProblem() { return &m_whyProblem; }

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void differs();  // asks why
    Q_INVOKABLE QString edit(const QString& why);
    Q_INVOKABLE void send();  // that it is not so, with or without why
    Q_INVOKABLE void back();
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    void say(const char* state);
    bool takeDanger();

    AppContext& m_app;
    DayEntry m_entry;
    RowsModel<DayFact> m_facts;
    Problem m_problem;
    Problem m_whyProblem;
    HelpOffer m_offer;
    QStringList m_readers;
    QString m_stage = "facts";
    int m_whyLimit = 0;
    bool m_consented = false;
};

}  // namespace ayumi::viewmodels
