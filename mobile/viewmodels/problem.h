// An error as a page shows it: what happened, that nothing is lost, what to do. Keeps code and
// arguments, so that a change of language changes the words.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include <optional>

#include "mobile/viewmodels/error_text.h"
#include "shared/base/result.h"

namespace ayumi::viewmodels {

class Language;

class Problem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(QString todo READ todo NOTIFY changed)

public:
    explicit Problem(const Language& language);

    void set(Error error);
    void clear();

    bool shown() const { return m_error.has_value(); }
    QString code() const;
    QString what() const { return words().what; }
    QString kept() const { return words().kept; }
    QString todo() const { return words().todo; }

signals:
    void changed();

private:
    Sentences words() const { return m_error ? sentencesFor(*m_error) : Sentences(); }

    std::optional<Error> m_error;
};

}  // namespace ayumi::viewmodels
