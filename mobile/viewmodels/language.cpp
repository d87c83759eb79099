#include "mobile/viewmodels/language.h"

#include <QCoreApplication>

namespace ayumi::viewmodels {

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() { QCoreApplication::removeTranslator(&m_translator); }

void Language::setCode(const QString& code) {
    if (code == m_code || !codes().contains(code)) return;
    m_code = code;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/ayumi_%1.qm").arg(code))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    emit changed();
}

}  // namespace ayumi::viewmodels
