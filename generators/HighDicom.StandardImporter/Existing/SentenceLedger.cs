using System.Security.Cryptography;
using System.Text;

namespace HighDicom.StandardImporter.Existing;

/// <summary>
/// Which sentences of the standard the conditions of a part have been reviewed against: for each conditional row a hash of its sentence, as the sentence itself is not ours to write.
/// Where the hash is the same in the next edition, the reviewed expression stays, whatever the parser makes of the sentence.
/// </summary>
internal sealed class SentenceLedger
{
    /// <summary>The file for modules, macros and IODs.</summary>
    public const string OfTables = "part03/sentences.txt";

    /// <summary>The file for templates.</summary>
    public const string OfTemplates = "part16/sentences.txt";

    private const int HashLength = 12;

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public static SentenceLedger Read(string text)
    {
        SentenceLedger ledger = new();
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > HashLength + 1 && line[HashLength] == ' ')
            {
                ledger._hashes[line[(HashLength + 1)..]] = line[..HashLength];
            }
        }

        return ledger;
    }

    /// <summary>Whether the row's sentence is the one that its expression was reviewed against.</summary>
    public bool Knows(string row, string sentence) => _hashes.TryGetValue(row, out string? hash) && hash == Hash(sentence);

    public void Add(string row, string sentence) => _hashes[row] = Hash(sentence);

    /// <summary>The rows with their hashes, a line each, in the order of the rows.</summary>
    public override string ToString() => string.Concat(_hashes.Select(row => $"{row.Value} {row.Key}\n"));

    private static string Hash(string sentence) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..HashLength];
}
