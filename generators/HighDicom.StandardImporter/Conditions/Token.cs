namespace HighDicom.StandardImporter.Conditions;

/// <summary>A token of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; of a module its file's name, of a UID the UID.</param>
/// <param name="Tag">Of an attribute or functional group.</param>
/// <param name="IsTagged">Whether the tag stands in the sentence.</param>
internal readonly record struct Token(TokenKind Kind, string Text, uint Tag = 0, bool IsTagged = false)
{
    public bool Is(string word) => Kind is TokenKind.Word or TokenKind.Symbol && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
