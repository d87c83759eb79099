// Expected outcomes as values: an error is a stable code with arguments, never a sentence.
// The sentences live in the catalogues of each side (mobile: qml/i18n, server: server/app).
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace ayumi {

struct Error {
    std::string code;  // stable, lower_snake_case; part of the protocol where it travels
    std::map<std::string, std::string> args;

    bool operator==(const Error&) const = default;
};

// Thrown only when a Result is read on its wrong side: a bug, not an outcome.
class BadResultAccess : public std::logic_error {
public:
    explicit BadResultAccess(const std::string& code)
        : std::logic_error("result holds error: " + code) {}
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return require(), std::get<T>(m_content); }
    T& value() & { return require(), std::get<T>(m_content); }
    T&& value() && { return require(), std::get<T>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<Error>(m_content); }

private:
    void require() const {
        if (const auto* error = std::get_if<Error>(&m_content)) throw BadResultAccess(error->code);
    }

    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

}  // namespace ayumi
