using System.Text;

namespace FellowOakDicom.IO.Writer;

/// <summary>One level of nesting while writing: a data set with the place in it, or a sequence with the place in it, or fragments.</summary>
internal struct WriteFrame
{
    public DicomDataset? DataSet;
    public DicomSequence? Sequence;
    public DicomFragmentSequence? Fragments;

    /// <summary>The number of the next item, data set or fragment.</summary>
    public int Next;

    /// <summary>The character sets of a data set.</summary>
    public Encoding[] Encodings;

    /// <summary>The place of its length in the list of lengths, or -1 if a delimiter ends it.</summary>
    public int LengthIndex;

    /// <summary>Where its content starts.</summary>
    public long Start;
}
