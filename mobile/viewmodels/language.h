// The language of the screens. QLocale knows no やさしい日本語, so catalogues are chosen by file:
// ja (standard), ja_easy (やさしい日本語 with readings as markup), en. Translators belong to the
// process: with two App objects the language chosen last holds for both.
#pragma once

#include <QObject>
#include <QTranslator>

namespace ayumi::viewmodels {

class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    static QStringList codes() { return {"ja", "ja_easy", "en"}; }

    const QString& code() const { return m_code; }
    void setCode(const QString& code);  // an unknown code is ignored

signals:
    void changed();  // after the catalogue is installed: sentences made in C++ are made anew

private:
    QString m_code;
    QTranslator m_translator;
};

}  // namespace ayumi::viewmodels
