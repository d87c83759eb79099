// ことば: what the people around a participant wrote to them about their days, and their answer in
// own words. Who reads the answer stands there before it is written. What was begun stays a draft,
// also over a lock: half a sentence is sent to nobody.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/help_offer.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct TalkLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // comment
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString by MEMBER by)    // family name as markup
    Q_PROPERTY(bool own MEMBER own)     // the person's own words
    Q_PROPERTY(QString way MEMBER way)  // "handed", or empty
    Q_PROPERTY(QString at MEMBER at)    // localMoment
    Q_PROPERTY(bool waiting MEMBER waiting)

public:
    QString key;
    QString text;
    QString by;
    bool own = false;
    QString way;
    QString at;
    bool waiting = false;
    std::string day;  // that it is about

    bool operator==(const TalkLine&) const = default;
};

// What was said of the last seven days about `participant`, or about anybody the viewer may read;
// taken back ones left out.
std::vector<store::RecordView> saidLately(Tablet& tablet, const std::string& today,
                                          const std::string& participant = {});

// Of the last days that were said about `participant`, newest first; taken back ones left out.
std::vector<TalkLine> talkOf(Tablet& tablet, const std::string& participant,
                             const std::string& today);

class TalkPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)  // words, write
    Q_PROPERTY(QString text READ text NOTIFY changed)    // the answer as far as it is written
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* lines READ lines CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* textProblem READ textProblem CONSTANT)

public:
    TalkPage(AppContext& app, const QVariantMap& args);

    const QString& stage() const { return m_stage; }
    const QString& text() const { return m_text; }
    const QString& savedAt() const { return m_savedAt; }
    const QStringList& readers() const { return m_readers; }
    RowsModelBase* lines() { return &m_lines; }
    Problem* problem() { return &m_problem; }
    Problem* textProblem() { return &m_textProblem; }

    Q_INVOKABLE void write();
    Q_INVOKABLE QString edit(const QString& text);  // gives back what the field holds now
    Q_INVOKABLE void send();
    Q_INVOKABLE void back();  // never loses
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    bool takeDanger();

    AppContext& m_app;
    const std::string m_person;
    const store::DraftKey m_draftKey;
    RowsModel<TalkLine> m_lines;
    Problem m_problem;
    Problem m_textProblem;
    QStringList m_readers;
    HelpOffer m_offer;
    QString m_stage = "words";
    QString m_text;
    QString m_savedAt;
    int m_limit = 0;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
