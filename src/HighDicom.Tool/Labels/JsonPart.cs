using System.Text.Json;

namespace HighDicom.Tool.Labels;

/// <summary>A value of a JSON file that knows its path, so that every complaint can name it.</summary>
internal sealed class JsonPart
{
    private readonly JsonElement _element;
    private readonly string _file;
    private readonly HashSet<string> _used = [];

    private JsonPart(JsonElement element, string file, string path)
    {
        _element = element;
        _file = file;
        Path = path;
    }

    /// <summary>Where the value is, as <c>$.segments[2].type</c>; places count from 0.</summary>
    public string Path { get; }

    public bool IsText => _element.ValueKind == JsonValueKind.String;

    public bool IsArray => _element.ValueKind == JsonValueKind.Array;

    /// <summary>The names of members that nobody asked for.</summary>
    public IEnumerable<string> UnusedMembers => _element.ValueKind == JsonValueKind.Object
        ? _element.EnumerateObject().Select(member => member.Name).Where(name => !_used.Contains(name))
        : [];

    /// <exception cref="InvalidDataException">The file does not hold JSON.</exception>
    public static JsonPart Read(string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return new JsonPart(document.RootElement.Clone(), file, "$");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: this is no JSON: {error.Message}", error);
        }
    }

    /// <summary>A member; null if it is absent or <c>null</c>.</summary>
    public JsonPart? Find(string name)
    {
        if (_element.ValueKind != JsonValueKind.Object) throw Error("an object was expected");
        _used.Add(name);
        return _element.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? new JsonPart(member, _file, $"{Path}.{name}") : null;
    }

    public JsonPart Member(string name) => Find(name) ?? throw Error($"the member '{name}' is missing");

    public IReadOnlyList<JsonPart> Items() => IsArray
        ? [.. _element.EnumerateArray().Select((item, index) => new JsonPart(item, _file, $"{Path}[{index}]"))]
        : throw Error("an array was expected");

    /// <summary>A text that is not empty.</summary>
    public string Text() => IsText && _element.GetString() is { Length: > 0 } text ? text : throw Error("a text was expected that is not empty");

    /// <summary>A whole number, also as text.</summary>
    public int Integer(int smallest, int largest)
    {
        bool isRead = _element.ValueKind == JsonValueKind.Number ? _element.TryGetInt32(out int number)
            : int.TryParse(IsText ? _element.GetString() : null, System.Globalization.CultureInfo.InvariantCulture, out number);
        return isRead && number >= smallest && number <= largest ? number : throw Error($"a whole number from {smallest} to {largest} was expected");
    }

    /// <summary>The text of a member; null if it is absent or empty.</summary>
    public string? OptionalText(string name)
    {
        JsonPart? member = Find(name);
        return member is null || (member.IsText && member._element.GetString()!.Length == 0) ? null : member.Text();
    }

    public InvalidDataException Error(string problem, Exception? cause = null) => new($"{_file}: {Path}: {problem}.", cause);

    /// <summary>Does something with the value; an argument that is refused is an error of this value.</summary>
    public T Try<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (ArgumentException error)
        {
            throw Error(error.Message.TrimEnd('.'), error);
        }
    }
}
