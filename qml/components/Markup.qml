// What is left of words with readings, {漢字|かんじ}, where they are said or typed instead of drawn.
pragma Singleton
import QtQuick

QtObject {
    function plain(text: string): string {
        return text.replace(/\{([^|{}]*)\|[^{}]*\}/g, "$1")
    }
}
