using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <content>Encapsulated pixel data (PS3.5 A.4).</content>
internal sealed partial class DataSetWriter
{
    private void BeginFragments(DicomFragmentSequence fragments, Encoding[] encodings)
    {
        WriteHeader(fragments.Tag, fragments.ValueRepresentation, UndefinedLength);
        _output.WriteMark(Item, checked((uint)fragments.OffsetTable.Count * sizeof(uint)));
        foreach (uint offset in fragments.OffsetTable)
        {
            _output.Write(offset);
        }

        Push(-1, encodings).Fragments = fragments;
    }

    private void NextFragment(ref WriteFrame frame)
    {
        IList<IByteBuffer> fragments = frame.Fragments!.Fragments;
        if (frame.Next == fragments.Count)
        {
            End(ref frame, SequenceDelimitation);
            return;
        }

        int number = frame.Next++;
        IByteBuffer original = fragments[number];
        IByteBuffer fragment = EvenLengthBuffer.Create(original);
        if (fragment.Size >= UndefinedLength)
        {
            throw new DicomDataException(FormattableString.Invariant($"{frame.Fragments.Tag} has a fragment of {fragment.Size} bytes; the length of a fragment has 32 bits"));
        }

        _output.WriteMark(Item, (uint)fragment.Size);
        Remember(frame.Fragments, original, number, isSwapped: false);
        if (fragment.IsMemory && fragment.Size < FlushSize)
        {
            _output.Write(fragment.Data);
        }
        else
        {
            Pause(fragment);
        }
    }
}
