using System.Collections;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Encapsulated pixel data: a basic offset table and fragments (PS3.5 A.4).</summary>
public abstract class DicomFragmentSequence : DicomItem, IEnumerable<IByteBuffer>
{
    /// <summary>An empty one.</summary>
    protected DicomFragmentSequence(DicomTag tag)
        : base(tag)
    {
    }

    /// <summary>The basic offset table: for each frame the offset of its first fragment's item tag, from the item tag of the first fragment; may be empty.</summary>
    public IList<uint> OffsetTable { get; } = new List<uint>();

    /// <summary>The fragments.</summary>
    public IList<IByteBuffer> Fragments { get; } = new List<IByteBuffer>();

    /// <summary>The fragments in order.</summary>
    public IEnumerator<IByteBuffer> GetEnumerator() => Fragments.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
