// A sheet as a participant fills it in: a cover that says what it is for and who reads it, one
// question after the other, all answers at the end, and handing it over. It may be left anywhere
// and taken up on another day; nothing must be answered.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "mobile/viewmodels/filling.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/help_offer.h"
#include "mobile/viewmodels/sheet_question.h"

namespace ayumi::viewmodels {

struct SheetAnswer {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // code of the question
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QStringList lines MEMBER lines)
    Q_PROPERTY(QString wayOut MEMBER wayOut)
    Q_PROPERTY(QString day MEMBER day)

public:
    QString key;
    QString label;
    QStringList lines;
    QString wayOut;
    QString day;

    bool operator==(const SheetAnswer&) const = default;
};

class SheetFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // closed (cannot be opened), consent (there is none), cover, question, help, answers, ask (of a
    // proxy), given (just handed over), read (as it was handed over), taking (take it back?)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString section READ section NOTIFY changed)
    Q_PROPERTY(QString closed READ closed NOTIFY changed)  // why: code of the shelf
    Q_PROPERTY(bool daily READ daily NOTIFY changed)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString consentDay READ consentDay NOTIFY changed)
    Q_PROPERTY(QString consentEnded READ consentEnded NOTIFY changed)  // withdrawn on; ""
    Q_PROPERTY(int index READ index NOTIFY changed)                    // of the screen, from 0
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(bool sent READ sent NOTIFY changed)
    Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY changed)
    Q_PROPERTY(bool begun READ begun NOTIFY changed)             // saved, and not handed over
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)             // something of it is not saved yet
    Q_PROPERTY(QString writtenOn READ writtenOn NOTIFY changed)  // saved last on; "" if never
    Q_PROPERTY(bool arrived READ arrived NOTIFY changed)  // opened again, and still where that was
    Q_PROPERTY(bool retired READ retired NOTIFY changed)  // nobody begins another one
    Q_PROPERTY(bool ownLeftOut READ ownLeftOut NOTIFY changed)  // own eyes: asked another time
    Q_PROPERTY(bool asksHelp READ asksHelp NOTIFY changed)
    Q_PROPERTY(QString helpGiven READ helpGiven NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(bool proxy READ proxy CONSTANT)
    Q_PROPERTY(bool reasonNeeded READ reasonNeeded NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString personMarkup READ personMarkup CONSTANT)
    Q_PROPERTY(QString birthDay READ birthDay CONSTANT)  // "" where nobody wrote it down
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::SheetQuestion* question READ question CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* answers READ answers CONSTANT)  // handed over
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* ownAnswers READ ownAnswers CONSTANT)  // never
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: sheet (a code: begun or of the day, else a new one) or record; participant and proxy =
    // true when staff write for somebody.
    SheetFlow(AppContext& app, const QVariantMap& args);

    const QString& stage() const { return m_stage; }
    QString title() const;
    QString about() const;
    QString section() const;
    QString closed() const { return QString::fromStdString(m_filling.problem()); }
    bool daily() const { return m_filling.daily(); }
    QString day() const { return QString::fromStdString(m_filling.of().day); }
    QString consentDay() const { return QString::fromStdString(m_filling.consentDay()); }
    QString consentEnded() const { return QString::fromStdString(m_filling.consentEnded()); }
    int index() const;
    int total() const;
    bool fromDraft() const { return m_filling.fromDraft(); }
    bool kept() const { return m_filling.recorded() || m_filling.dirty() || m_filling.saving(); }
    bool sent() const {
        return m_filling.recorded() && !m_filling.dirty() && !m_filling.view().pending;
    }
    bool withdrawn() const { return m_filling.state() == "withdrawn"; }
    bool begun() const { return m_filling.recorded() && !m_filling.fixed(); }
    bool dirty() const { return m_filling.dirty(); }
    QString writtenOn() const { return QString::fromStdString(lastSitting(m_filling.view())); }
    bool arrived() const { return m_arrived; }
    bool retired() const;
    bool ownLeftOut() const;
    // How much help there was is asked at the end; it is known of a proxy, and of a day too much.
    bool asksHelp() const { return !proxy() && !daily(); }
    QString helpGiven() const { return QString::fromStdString(m_filling.help()); }
    QString answer() const { return m_question.answered() ? m_question.kind() : QString(); }
    bool proxy() const { return m_filling.of().proxy; }
    bool reasonNeeded() const { return m_filling.reasonNeeded(); }
    const QString& reason() const { return m_filling.reason(); }
    void setReason(const QString& reason) { m_filling.setReason(reason); }
    bool leavable() const { return m_stage == "question" || m_stage == "help"; }
    const QString& personMarkup() const { return m_personMarkup; }
    const QString& birthDay() const { return m_birthDay; }
    const QStringList& readers() const { return m_readers; }
    SheetQuestion* question() { return &m_question; }
    RowsModelBase* answers() { return &m_answers; }
    RowsModelBase* ownAnswers() { return &m_ownAnswers; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();  // never loses; from the first screen it leaves the page
    Q_INVOKABLE void change(const QString& item);    // なおす
    Q_INVOKABLE void changeHelp();                   // the same of the help there was
    Q_INVOKABLE void giveHelp(const QString& help);  // how much there was
    Q_INVOKABLE void handIn();                       // わたす
    Q_INVOKABLE void later();                        // あとで: what is written stays begun
    Q_INVOKABLE void confirmed(bool yes);            // by the person, in a proxy entry
    Q_INVOKABLE void askBack();                      // とりけす: asks first
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void rest();
    Q_INVOKABLE void help();  // たすけて ほしい

signals:
    void changed();

private:
    void begin();
    void refresh();
    void watchConsent();
    void show(const QString& stage);
    void showStep(const SheetStep& step);
    void showLast();
    void showAfterQuestions();
    std::vector<SheetStep> steps() const;
    bool isAnswered(const SheetStep& step) const;
    void goOn();  // after an answer that is all of its question
    void save(const std::string& state, std::function<void()> then);
    void noteWritten();
    bool takeDanger();
    void keepOffer();
    void openHelp();

    AppContext& m_app;
    Filling m_filling;
    SheetQuestion m_question;
    RowsModel<SheetAnswer> m_answers;
    RowsModel<SheetAnswer> m_ownAnswers;
    Problem m_problem;
    QTimer m_going;  // the short moment in which the answer is seen to be chosen
    HelpOffer m_offer;
    std::set<std::string> m_written;  // items whose words nobody looked through for it yet
    std::function<void()> m_afterSave;
    std::string m_saveAs;
    QStringList m_readers;
    QString m_personMarkup;
    QString m_birthDay;
    QString m_stage;
    QString m_askedFrom;     // stage before とりけす
    bool m_editing = false;  // one answer, from the last screen
    bool m_arrived = false;
};

}  // namespace ayumi::viewmodels
