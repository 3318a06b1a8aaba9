using System.Collections;
using System.Text;

namespace FellowOakDicom;

/// <summary>A data set: items in order of their tags (PS3.5 section 7.1). Reading from several threads is safe while nobody changes it.</summary>
public partial class DicomDataset : IEnumerable<DicomItem>, IEquatable<DicomDataset>
{
    private DicomItem[] _items = [];
    private int _count;
    private int _version;

    /// <summary>An empty data set of explicit VR little endian.</summary>
    public DicomDataset()
        : this(DicomTransferSyntax.ExplicitVRLittleEndian)
    {
    }

    /// <summary>An empty data set of the given transfer syntax.</summary>
    public DicomDataset(DicomTransferSyntax internalTransferSyntax)
    {
        ArgumentNullException.ThrowIfNull(internalTransferSyntax);
        InternalTransferSyntax = internalTransferSyntax;
    }

    internal DicomDataset(DicomTransferSyntax syntax, DicomItem[] items, bool isUnsorted)
        : this(syntax) => SetItems(items, isUnsorted);

    /// <summary>A data set with the given items, which are checked; sequences are copied deeply, elements are shared; nulls are skipped.</summary>
    public DicomDataset(params DicomItem[] items)
        : this((IEnumerable<DicomItem>)items)
    {
    }

    /// <summary>A data set with the given items, which are checked; sequences are copied deeply, elements are shared; nulls are skipped.</summary>
    public DicomDataset(IEnumerable<DicomItem> items)
        : this()
    {
        foreach (DicomItem? item in items ?? [])
        {
            if (item is not null)
            {
                AddCore(DatasetCopy.Of(item), replace: true);
            }
        }
    }

    /// <summary>Whether data sets are equal by content (default) or by reference.</summary>
    public static bool CompareInstancesByContent { get; set; } = true;

    /// <summary>The transfer syntax of the file that the data set was read from, or that was chosen for it.</summary>
    public DicomTransferSyntax InternalTransferSyntax { get; internal set; }

    /// <summary>Whether values are checked when they are added. Use <see cref="DicomDatasetExtensions.NotValidated"/>.</summary>
    [Obsolete("Use DicomDatasetExtensions.NotValidated or UnvalidatedScope.")]
    public bool AutoValidate
    {
        get => ValidateItems;
        set => ValidateItems = value;
    }

    internal bool ValidateItems { get; set; } = true;

    /// <summary>The character sets of text where the data set states none; from the caller who opened the file.</summary>
    internal Encoding[]? FallbackEncodings { get; set; }

    /// <summary>The items, for this assembly.</summary>
    internal ReadOnlySpan<DicomItem> Items => _items.AsSpan(0, _count);

    /// <summary>Equal as <see cref="Equals(DicomDataset)"/> says.</summary>
    public static bool operator ==(DicomDataset? a, DicomDataset? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Not equal as <see cref="Equals(DicomDataset)"/> says.</summary>
    public static bool operator !=(DicomDataset? a, DicomDataset? b) => !(a == b);

    /// <summary>The items in order of tags. The data set must not be changed meanwhile.</summary>
    public IEnumerator<DicomItem> GetEnumerator()
    {
        int version = _version;
        for (int i = 0; i < _count; i++)
        {
            yield return _items[i];
            if (version != _version)
            {
                throw new InvalidOperationException("The data set was changed while it was enumerated.");
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other data set has equal items; or is the same, if <see cref="CompareInstancesByContent"/> is off.</summary>
    public bool Equals(DicomDataset? other) =>
        ReferenceEquals(this, other) || (CompareInstancesByContent && other is not null && DatasetComparison.AreEqual(this, other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DicomDataset);

    /// <summary>A hash of the tags, so that equal data sets have equal hashes.</summary>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (DicomItem item in Items)
        {
            hash.Add(item.Tag.Value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of items.</summary>
    public override string ToString() => FormattableString.Invariant($"DICOM Dataset [{_count} items]");

    /// <summary>Checks all values, those of nested items too.</summary>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public void Validate()
    {
        foreach (DicomItem item in Items)
        {
            item.Validate();
        }
    }

    /// <summary>Refuses tags that do not belong into this kind of data set.</summary>
    /// <exception cref="DicomDataException">The tag does not belong here.</exception>
    protected virtual void ValidateTag(DicomTag tag)
    {
    }

    /// <summary>Takes over items that a reader found, the array too; of equal tags the last wins.</summary>
    internal void SetItems(DicomItem[] items, bool isUnsorted)
    {
        (_items, _count) = (items, items.Length);
        if (isUnsorted)
        {
            SortItems();
        }
    }

    private void SortItems()
    {
        DicomItem[] unsorted = Items.ToArray();
        (_items, _count) = ([], 0);
        foreach (DicomItem item in unsorted.OrderBy(item => item.Tag.Value))
        {
            Insert(item, replace: true);
        }
    }
}
