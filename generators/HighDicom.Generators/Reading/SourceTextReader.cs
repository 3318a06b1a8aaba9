using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Reading;

/// <summary>Reads a <see cref="SourceText"/> without making one large string of it.</summary>
internal sealed class SourceTextReader(SourceText text) : TextReader
{
    private int _position;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int length = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, length);
        _position += length;
        return length;
    }
}
