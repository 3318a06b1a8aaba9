using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <summary>A value that was not in memory when it was written: of an element, or one of the fragments of encapsulated pixel data.</summary>
/// <param name="Owner">The element or the fragment sequence.</param>
/// <param name="Fragment">The number of the fragment from 0; 0 for elements.</param>
/// <param name="Buffer">The value.</param>
/// <param name="Position">Where in the output it is; null if there it has another form.</param>
/// <param name="UnitSize">The size of the units whose bytes are in reverse order in the output; 1 if they are in the order of values.</param>
internal readonly record struct WrittenValue(DicomItem Owner, int Fragment, IByteBuffer Buffer, long? Position, int UnitSize)
{
    /// <summary>Takes the value into memory.</summary>
    public void Detach() => Put(new MemoryByteBuffer(Buffer.Data));

    /// <summary>Finds the value from now on in the file that it was written to.</summary>
    public void Follow(FileReference file)
    {
        IByteBuffer raw = UnitSize > 1 && Buffer is SwapByteBuffer swap && swap.UnitSize == UnitSize ? swap.Internal : Buffer;
        if (raw is FileByteBuffer part && (UnitSize == 1 || raw != Buffer))
        {
            part.MoveTo(file, Position!.Value);
            return;
        }

        FileByteBuffer written = new(file, Position!.Value, Buffer.Size);
        Put(UnitSize > 1 ? new SwapByteBuffer(written, UnitSize) : written);
    }

    private void Put(IByteBuffer buffer)
    {
        if (Owner is DicomFragmentSequence sequence)
        {
            sequence.Fragments[Fragment] = buffer;
        }
        else
        {
            ((DicomElement)Owner).SetSource(buffer);
        }
    }
}
