// One day of a RecordForm, with its refusal below it.
import QtQuick

RecordShort {
    placeholder: "2026-4-1"
}
