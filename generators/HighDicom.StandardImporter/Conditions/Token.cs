namespace HighDicom.StandardImporter.Conditions;

/// <summary>A token of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; of a module its file's name, of a UID the UID.</param>
/// <param name="Tag">Of an attribute or functional group.</param>
internal readonly record struct Token(TokenKind Kind, string Text, uint Tag = 0)
{
    public bool Is(string word) => Kind is TokenKind.Word or TokenKind.Symbol && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
