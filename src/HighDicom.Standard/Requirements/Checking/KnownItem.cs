using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>An item that was found right: what conditions and value lists could see of it, what its sequences consist of, and what could not be decided.</summary>
internal sealed class KnownItem
{
    private readonly KnownElement[] _elements;

    private KnownItem(KnownElement[] elements, KnownSequence[] sequences, OpenRow[] open) => (_elements, Sequences, Open) = (elements, sequences, open);

    /// <summary>The sequences that are not empty, in their order.</summary>
    public KnownSequence[] Sequences { get; }

    /// <summary>The rows that could not be decided.</summary>
    public OpenRow[] Open { get; }

    /// <summary>An item from its contents; null if conditions could see in it what cannot be compared.</summary>
    public static KnownItem? Of(ReadOnlySpan<ElementContent> contents, ItemShape shape, ReadOnlySpan<SequenceVisit> inside, OpenRow[] open)
    {
        KnownElement[] elements = new KnownElement[contents.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            ElementContent content = contents[i];
            bool isDecisive = content.Slot >= 0 && shape.IsDecisive(content.Slot) && !content.IsEmpty;
            if (content.Slot < 0 || (isDecisive && content.Text is null))
            {
                return null;
            }

            int most = shape.Slots[content.Slot].MostCounted;
            elements[i] = new KnownElement(content.Slot, content.IsEmpty, most, Counted(content, most), isDecisive ? content.Text : null);
        }

        KnownSequence[] sequences = new KnownSequence[inside.Length];
        for (int i = 0; i < sequences.Length; i++)
        {
            sequences[i] = new KnownSequence(inside[i].Place, inside[i].Reference);
        }

        return new KnownItem(elements, sequences, open);
    }

    /// <summary>Whether the contents of another item of the same shape are the same in all that conditions and value lists can see.</summary>
    public bool IsLike(ReadOnlySpan<ElementContent> contents)
    {
        if (contents.Length != _elements.Length)
        {
            return false;
        }

        for (int i = 0; i < contents.Length; i++)
        {
            ref readonly ElementContent content = ref contents[i];
            ref readonly KnownElement known = ref _elements[i];
            if (content.Slot != known.Slot || content.IsEmpty != known.IsEmpty || Counted(content, known.MostCounted) != known.Items
                || (known.Text is not null && content.Text != known.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static int Counted(in ElementContent content, int most) =>
        content.Text is null && content.Item is DicomSequence sequence ? Math.Min(sequence.Items.Count, most) : -1;
}
