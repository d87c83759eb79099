// A reflection, a daily check or the marks of the day's goals or tasks: who will read it, one
// question after the other, own words behind a button, all answers at the end. Tapping an answer
// selects it and goes on by itself; nothing is chosen beforehand and nothing must be answered.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <set>
#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/day_entries.h"
#include "mobile/viewmodels/help_offer.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/question_table.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/base/time_text.h"
#include "shared/records/copied_text.h"

namespace ayumi::viewmodels {

struct AnswerLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // field of the question
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString ownWords MEMBER ownWords)

public:
    QString key;
    QString answer;
    QString words;
    QString ownWords;

    bool operator==(const AnswerLine&) const = default;
};

class QuestionFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    // intro, question, text, ask, done; consent: what is asked may not be taken today; none:
    // nothing is asked today
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(int total READ total CONSTANT)
    Q_PROPERTY(QString field READ field NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString ownWords READ ownWords NOTIFY changed)
    Q_PROPERTY(QString care READ care NOTIFY changed)  // of a task: what to take care of
    Q_PROPERTY(bool hasText READ hasText NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    // The words are those of a day before: its day; "nothing" for 「特になし」 alone; else empty.
    Q_PROPERTY(QString textCopied READ textCopied NOTIFY changed)
    Q_PROPERTY(QString dayBefore READ dayBefore CONSTANT)
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)  // anything of it is on the tablet
    Q_PROPERTY(bool sent READ sent NOTIFY changed)  // the server has all of it
    Q_PROPERTY(bool helpAsked READ helpAsked NOTIFY changed)
    Q_PROPERTY(bool proxy READ proxy CONSTANT)
    // A proxy entry of a day that is signed: why, before it is saved
    Q_PROPERTY(bool reasonNeeded READ reasonNeeded NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    // {field, from} of a proxy's texts that are those of a day before (copiedFrom())
    Q_PROPERTY(QVariantList copied READ copied NOTIFY changed)
    Q_PROPERTY(QString personMarkup READ personMarkup CONSTANT)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* answers READ answers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* textProblem READ textProblem CONSTANT)

public:
    // args: none for one's own; participant and proxy = true when staff write for somebody.
    QuestionFlow(AppContext& app, const std::string& kind, const QVariantMap& args);

    QString kind() const { return QString::fromStdString(m_entry.of().kind); }
    QString day() const { return QString::fromStdString(m_entry.of().day); }
    const QString& stage() const { return m_stage; }
    int index() const { return m_index; }
    int total() const { return static_cast<int>(m_questions.size()); }
    QString field() const { return QString::fromStdString(question().field); }
    QStringList choices() const;
    QString answer() const { return m_entry.text(question().field); }
    QString ownWords() const { return question().ownWords; }
    QString care() const { return question().care; }
    bool hasText() const { return !question().textField.empty(); }
    QString text() const { return hasText() ? m_entry.text(question().textField) : QString(); }
    QString textCopied() const;
    QString dayBefore() const { return QString::fromStdString(addDays(m_entry.of().day, -1)); }
    bool fromDraft() const { return m_entry.fromDraft(); }
    bool kept() const { return m_entry.recorded() || m_entry.dirty() || m_entry.saving(); }
    bool sent() const { return m_entry.recorded() && !m_entry.dirty() && !m_entry.waiting(); }
    bool helpAsked() const { return m_entry.value("help") == Json(true); }
    bool proxy() const { return m_entry.of().proxy; }
    bool reasonNeeded() const { return m_entry.reasonNeeded(); }
    const QString& reason() const { return m_entry.reason(); }
    void setReason(const QString& reason) { m_entry.setReason(reason); }
    const QVariantList& copied() const { return m_copied; }
    const QString& personMarkup() const { return m_personMarkup; }
    const QStringList& readers() const { return m_readers; }
    RowsModelBase* answers() { return &m_answers; }
    Problem* problem() { return &m_problem; }
    Problem* textProblem() { return &m_textProblem; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString& answer);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();  // never loses; from the first question it leaves the page
    Q_INVOKABLE void openText();
    Q_INVOKABLE QString edit(const QString& text);  // gives back what the field holds now
    Q_INVOKABLE void closeText();
    Q_INVOKABLE void change(const QString& field);  // なおす
    Q_INVOKABLE void confirmed(bool yes);           // by the person, in a proxy entry
    Q_INVOKABLE void finish();
    Q_INVOKABLE void rest();
    Q_INVOKABLE void help();

    void noteHelp();  // help was called for from this check

signals:
    void changed();

private:
    void type(const QVariantMap& typed);
    const Question& question() const;
    store::RecordRow rowOf(const std::string& name) const;  // what identifies a field's record
    void show(const QString& stage);
    void showQuestion(int index);
    void begin();
    bool consented() const;
    void watchConsent();
    void refresh();
    void findCopied();
    void end();    // all is answered or passed over
    void leave();  // with what there is
    QVariantMap helpArgs() const;
    bool takeDanger();  // own words ask for an offer of help that was not made yet
    void keepOffer();   // the screen is being locked: it is made later
    void save(std::function<void()> then);

    AppContext& m_app;
    std::vector<Question> m_questions;  // fields with their `about` (day_entries.h)
    DayEntries m_entry;
    RowsModel<AnswerLine> m_answers;
    Problem m_problem;
    Problem m_textProblem;
    QTimer m_going;  // the short moment in which the answer is seen to be chosen
    QStringList m_readers;
    QVariantList m_copied;
    QString m_personMarkup;
    QString m_stage;
    HelpOffer m_offer;
    std::set<std::string> m_written;  // text fields that nobody looked through for it yet
    std::vector<records::EarlierText> m_earlier;  // of the text on the screen
    std::function<void()> m_afterAsk;
    int m_textLimit = 0;
    int m_index = 0;
    bool m_editing = false;  // one answer, from the last screen
    bool m_leaving = false;
};

}  // namespace ayumi::viewmodels
