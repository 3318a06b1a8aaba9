namespace FellowOakDicom.IO.Reader;

/// <summary>How a file is read.</summary>
/// <param name="Large">What is done with large values.</param>
/// <param name="LargeSize">The number of bytes from which a value is large.</param>
/// <param name="Stop">Tells whether to stop before an element; null never stops.</param>
internal sealed record ParserOptions(FileReadOption Large, int LargeSize, Func<ParseState, bool>? Stop)
{
    public const int DefaultLargeSize = 1 << 16;

    /// <summary>Levels of nesting beyond which a file is refused: no real one comes near, and other code may call itself for each level.</summary>
    public const int GreatestDepth = 1024;
}
