#include <endian.h>

#include <cstring>

#include "server/storage/postgres/postgres_connection.h"

namespace ayumi::storage {

namespace {

// Type numbers of PostgreSQL's catalogue; fixed for built-in types.
constexpr Oid kInt8 = 20;
constexpr Oid kText = 25;
constexpr Oid kBytea = 17;
constexpr Oid kInt8Array = 1016;
constexpr Oid kTextArray = 1009;
constexpr Oid kByteaArray = 1001;

std::string bigEndian64(std::int64_t number) {
    const std::uint64_t wire = htobe64(static_cast<std::uint64_t>(number));
    return {reinterpret_cast<const char*>(&wire), sizeof wire};
}

void append32(std::string& out, std::int32_t number) {
    const std::uint32_t wire = htobe32(static_cast<std::uint32_t>(number));
    out.append(reinterpret_cast<const char*>(&wire), sizeof wire);
}

void appendBytes(std::string& out, std::string_view bytes) {
    append32(out, static_cast<std::int32_t>(bytes.size()));
    out.append(bytes);
}

void appendElement(std::string& out, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendBytes(out, bigEndian64(*number));
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        appendBytes(out, *text);
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        appendBytes(out, blob->bytes);
    } else {
        append32(out, -1);  // NULL
    }
}

// An array of one dimension, counted from 1, in which NULLs may stand.
std::string arrayHead(Oid element, std::size_t count) {
    std::string out;
    append32(out, count == 0 ? 0 : 1);
    append32(out, 1);
    append32(out, static_cast<std::int32_t>(element));
    if (count == 0) return out;
    append32(out, static_cast<std::int32_t>(count));
    append32(out, 1);
    return out;
}

}  // namespace

void PostgresParameters::point(Oid type, std::string_view bytes) {
    m_types.push_back(type);
    m_addresses.push_back(bytes.empty() ? "" : bytes.data());
    m_lengths.push_back(static_cast<int>(bytes.size()));
}

void PostgresParameters::own(Oid type, std::string bytes) {
    point(type, *m_owned.emplace_back(std::make_unique<std::string>(std::move(bytes))));
}

void PostgresParameters::add(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        own(kInt8, bigEndian64(*number));
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        point(kText, *text);
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        point(kBytea, blob->bytes);
    } else if (const auto* list = std::get_if<TextList>(&value)) {
        std::string out = arrayHead(kText, (*list)->size());
        for (const auto& one : **list) appendBytes(out, one);
        own(kTextArray, std::move(out));
    } else {
        // Only numbers are ever missing (optionalValue).
        m_types.push_back(kInt8);
        m_addresses.push_back(nullptr);
        m_lengths.push_back(0);
    }
}

void PostgresParameters::addList(ColumnType type, const Value* first, std::size_t count,
                                 std::size_t step) {
    const bool number = type == ColumnType::Number;
    const bool binary = type == ColumnType::Binary;
    std::string out = arrayHead(number ? kInt8 : binary ? kBytea : kText, count);
    for (std::size_t i = 0; i < count; ++i) appendElement(out, first[i * step]);
    own(number ? kInt8Array : binary ? kByteaArray : kTextArray, std::move(out));
}

}  // namespace ayumi::storage
