-- Runs inside Neovim, started by neovim.mjs: its built-in client against the built server.
-- The recipe that the guide for other editors gives is `start` below.

local server = vim.split(assert(vim.env.CLINICAL_SERVER), '\n')
local folder = assert(vim.env.CLINICAL_FOLDER)
local files = vim.split(vim.env.CLINICAL_FILES or '', '\n', { trimempty = true })

local function fail(message)
  io.stderr:write('neovim: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local received = {}
local default = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ctx, config)
  received[result.uri] = result
  return default(err, result, ctx, config)
end

local id
local function start(buffer)
  id = id or vim.lsp.start_client({ name = 'clinical-content', cmd = server, root_dir = folder, flags = { debounce_text_changes = 0 } })
  if not id then fail('the server did not start') end
  vim.lsp.buf_attach_client(buffer, id)
end

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  start(buffer)
  local uri = vim.uri_from_bufnr(buffer)
  if not vim.wait(10000, function() return received[uri] ~= nil end, 10) then fail('no findings came for ' .. vim.fn.fnamemodify(path, ':t')) end
  return buffer, uri
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

local function request(buffer, method, params)
  local answers, err = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  local answer = answers and answers[id]
  if not answer or answer.err then fail(method .. ' was not answered: ' .. tostring(err or (answer and answer.err and answer.err.message))) end
  return answer.result
end

local function main()
  for _, path in ipairs(files) do
    local _, uri = open(path)
    io.stdout:write(string.format('%s: %d findings\n', vim.fn.fnamemodify(path, ':t'), #received[uri].diagnostics))
  end

  -- A term explains itself. What the finding there says already is left out; the parts of a word are not.
  local buffer, uri = open(folder .. '/explained.post.md')
  local hover = request(buffer, 'textDocument/hover', { textDocument = { uri = uri }, position = { line = 0, character = 12 } })
  if not hover or not hover.contents.value:find('heart muscle', 1, true) then fail('the term is not explained') end

  -- From a finding to its fix, as a writer goes.
  buffer, uri = open(folder .. '/draft.post.md')
  local finding
  for _, each in ipairs(received[uri].diagnostics) do
    if each.message:find('antihypertensives', 1, true) then finding = each end
  end
  if not finding then fail('the term was not found') end
  if #vim.diagnostic.get(buffer) ~= #received[uri].diagnostics then fail('Neovim shows other findings than it was sent') end

  local document = { uri = uri }
  local context = { diagnostics = { finding } }
  local actions = request(buffer, 'textDocument/codeAction', { textDocument = document, range = finding.range, context = context })
  if not actions or not actions[1] or not actions[1].edit then fail('the term has no fix') end
  received[uri] = nil
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  if text(buffer) ~= 'Take your blood pressure medicines each day.' then fail('the fix gave: ' .. text(buffer)) end
  if not vim.wait(10000, function() return received[uri] ~= nil end, 10) then fail('no findings came after the fix') end
  for _, each in ipairs(received[uri].diagnostics) do
    if each.code == finding.code then fail('the finding stayed after its fix') end
  end

  -- Keeping a term writes the project file, and the finding goes.
  buffer, uri = open(folder .. '/kept.post.md')
  finding = received[uri].diagnostics[1]
  for _, action in ipairs(request(buffer, 'textDocument/codeAction', { textDocument = document and { uri = uri }, range = finding.range, context = { diagnostics = { finding } } })) do
    if action.title:find('^Keep') then
      received[uri] = nil
      request(buffer, 'workspace/executeCommand', action.command)
    end
  end
  local gone = vim.wait(10000, function()
    if not received[uri] then return false end
    for _, each in ipairs(received[uri].diagnostics) do
      if each.code == finding.code then return false end
    end
    return true
  end, 10)
  if not gone then fail('the kept term is still found') end

  vim.lsp.stop_client(id)
  io.stdout:write('Neovim: all is well\n')
  vim.cmd('qall!')
end

local ok, message = pcall(main)
if not ok then fail(tostring(message)) end
