using System.Text;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Copies attributes of a source image into a new object: text as characters, so that it can be encoded anew; private attributes never.</summary>
internal sealed class AttributeCopier(DicomDataset source)
{
    private readonly bool _declaresCharacterSet = CharacterSet.IsDeclared(source);

    /// <summary>The tags of the attributes that were copied.</summary>
    internal HashSet<DicomTag> Copied { get; } = [];

    /// <summary>Whether text beyond ASCII was met whose character set the source does not declare; it was read as what its bytes are.</summary>
    internal bool GuessedCharacterSet { get; private set; }

    /// <summary>Copies an attribute if the source has it.</summary>
    /// <returns>Whether the source has it.</returns>
    internal bool Copy(DicomTag tag, DicomDataset target)
    {
        if (source.GetDicomItem<DicomItem>(tag) is not { } item) return false;
        target.AddOrUpdate(Copy(item, _declaresCharacterSet));
        Copied.Add(tag);
        return true;
    }

    private DicomItem Copy(DicomItem item, bool isDeclared) => item switch
    {
        DicomSequence sequence => new DicomSequence(sequence.Tag, [.. sequence.Items.Select(i => Copy(i, isDeclared))]),
        DicomStringElement text when text.ValueRepresentation.IsStringEncoded => CopyText(text, isDeclared),
        _ => item,
    };

    private DicomDataset Copy(DicomDataset item, bool isDeclared)
    {
        bool isDeclaredHere = isDeclared || CharacterSet.IsDeclared(item);
        DicomDataset copy = new DicomDataset().NotValidated();
        foreach (DicomItem member in item)
        {
            if (!member.Tag.IsPrivate && member.Tag != DicomTag.SpecificCharacterSet) copy.Add(Copy(member, isDeclaredHere));
        }

        return copy;
    }

    private DicomStringElement CopyText(DicomStringElement element, bool isDeclared)
    {
        string text = element.Count == 0 ? string.Empty : element.Get<string>() ?? string.Empty;

        // Bytes that no character set explains are decoded to question marks; text that was never bytes has nothing to guess.
        bool isInMemory = !Ascii.IsValid(text) && !text.Contains('\uFFFD');
        if (!isDeclared && !isInMemory && text.AsSpan().ContainsAny('?', '\uFFFD'))
        {
            text = CharacterSet.Guess(element.Buffer.Data, out bool isAscii);
            GuessedCharacterSet |= !isAscii;
        }

        return TextElement.Create(element.Tag, element.ValueRepresentation, text);
    }
}
